import { type CompiledGrammar, wordsAt } from './numberPatterns';
import type { LooseNumeral, ParsedNumeral } from './numerals';

/** A numeral, or a range of two, with its place in the sentence. */
export interface NumeralRange extends LooseNumeral {
  start: number;
  end: number;
}

/** Reads the numeral at a place, and the second one of a range: "drei bis vier", "entre 5 y 7", "3-5 Millionen". */
export function rangeAt(plain: string, at: number, compiled: CompiledGrammar): NumeralRange | undefined {
  const first = numeralAt(plain, at, compiled);
  if (!first) return undefined;
  const between = compiled.betweenBefore.exec(plain.slice(0, at))?.[0];
  const link = wordsAt(between ? compiled.and : compiled.rangeLink, plain, afterUnit(plain, first, compiled));
  const second = link && numeralAt(plain, link.end, compiled);
  if (!second || second.digits !== first.digits) return first;
  const low = first.low * scaleFor(first, second);
  if (low >= second.high) return first;
  const start = between ? first.start - between.length : first.start;
  return { ...second, start, low, step: Math.min(first.step * (low / first.low || 1), second.step) };
}

/** "10 % bis 12 %" tells its unit twice. */
function afterUnit(plain: string, { end }: NumeralRange, compiled: CompiledGrammar): number {
  const unit = wordsAt(compiled.percent, plain, end) ?? wordsAt(compiled.currency, plain, end);
  return unit?.end ?? end;
}

function numeralAt(
  plain: string,
  at: number,
  { numeralAt: pattern, grammar }: CompiledGrammar,
): NumeralRange | undefined {
  const written = wordsAt(pattern, plain, at);
  const numeral = written && grammar.numerals.parse(written.name);
  return written && numeral && { ...numeral, start: at, end: written.end };
}

/** In "3 bis 5 Millionen" the first takes the scale of the second. */
function scaleFor(first: ParsedNumeral, second: ParsedNumeral): number {
  return first.scale === 1 && second.scale > 1 && first.low < second.high / second.scale ? second.scale : 1;
}
