import { matchesOf } from '@/utils/text/shared/words/matchesOf';
import { entryOf } from '../words/table';
import type { WrittenNumber } from './interval';
import type { NumberGrammar, Parts, PhraseRule, Told } from './numberGrammar';
import { withParts } from './numberParts';
import { type CompiledGrammar, compiledOf, wordsAt } from './numberPatterns';
import type { NumericExpression } from './numberPhrase';
import { type NumeralRange, rangeAt } from './numberRange';
import { round } from './numerals';
import { UNITS_OF_MEASURE } from './unitsOfMeasure';

/** Words that belong to something else: the dates of a sentence. */
export interface Taken {
  start: number;
  end: number;
}

/** Reads every number of a sentence by a language's grammar, in order. `plain` is its normalized text. */
export function readNumbers(plain: string, grammar: NumberGrammar, taken: readonly Taken[] = []): NumericExpression[] {
  const compiled = compiledOf(grammar);
  const claimed: Taken[] = [...taken];
  const found: NumericExpression[] = [];
  const isFree = (start: number, end: number) => claimed.every((one) => end <= one.start || start >= one.end);
  const claim = (phrase: NumericExpression | undefined) => {
    if (!phrase || !isFree(phrase.start, phrase.end)) return;
    claimed.push(phrase);
    found.push(phrase);
  };
  for (const [at, pattern] of compiled.phrases.entries())
    for (const match of matchesOf(pattern, plain))
      if (isFree(match.index, match.index + match[0].length))
        claim(loosened(plain, withUnit(plain, phraseOf(match, grammar.phrases[at]!, grammar), compiled), compiled));
  for (const match of matchesOf(compiled.numeral, plain))
    if (isFree(match.index, match.index + match[0].length)) claim(numberAt(plain, match.index, compiled));
  const inOrder = found.filter(({ form }) => form !== 'label').toSorted((one, other) => one.start - other.start);
  return withParts(plain, inOrder, compiled);
}

function phraseOf(
  match: RegExpExecArray,
  rule: PhraseRule,
  { numerals }: NumberGrammar,
): NumericExpression | undefined {
  const { n, m } = match.groups ?? {};
  const parts: Parts = {
    n: n === undefined ? undefined : numerals.parse(n),
    m: m === undefined ? undefined : numerals.parse(m),
    words: match[0],
  };
  if ((n !== undefined && !parts.n) || (m !== undefined && !parts.m)) return undefined;
  const told: Told | undefined = rule.value ? rule.value(parts) : { ...parts.n };
  if (!told) return undefined;
  return foundOf(match.index, match.index + match[0].length, rule.form, rule.unit, told);
}

/** "une vingtaine | de kilomètres" measures, "der 24. | Minute" tells a time by its place in a row. */
function withUnit(
  plain: string,
  found: NumericExpression | undefined,
  compiled: CompiledGrammar,
): NumericExpression | undefined {
  if (!found || found.unit !== undefined || !(found.form === 'count' || found.form === 'rank')) return found;
  const after = wordsAt(compiled.unit, plain, found.end);
  const name = after && entryOf(compiled.grammar.units, after.name);
  const measure = name === undefined ? undefined : UNITS_OF_MEASURE.get(name);
  if (!after || !name || !measure) return found;
  const measured = { ...found, unit: name, measure: { dimension: measure.dimension, factor: measure.factor } };
  if (found.form === 'rank') return measure.dimension === 'duration' ? measured : found;
  return { ...measured, end: after.end, form: formOf(name) };
}

function foundOf(
  start: number,
  end: number,
  form: NumericExpression['form'],
  unit: string | undefined,
  told: Told,
): NumericExpression {
  const { low = 0, high = low, step = 1, vague, modifier, parts } = told;
  const name = told.unit ?? unit;
  const measure = name === undefined ? undefined : UNITS_OF_MEASURE.get(name);
  return {
    start,
    end,
    low,
    high,
    step,
    form: told.form ?? form,
    ...(vague && { vague }),
    ...(modifier && { modifier }),
    ...(parts && { parts }),
    ...(name && { unit: name }),
    ...(measure && form !== 'age' && { measure: { dimension: measure.dimension, factor: measure.factor } }),
  };
}

/** A numeral or range with the currency, percent sign or unit beside it. */
function numberAt(plain: string, at: number, compiled: CompiledGrammar): NumericExpression | undefined {
  const span = rangeAt(plain, at, compiled);
  if (!span) return undefined;
  const found = money(plain, span, compiled) ?? percent(plain, span, compiled) ?? measured(plain, span, compiled);
  const whole = found ?? bare(plain, span, compiled);
  return whole && loosened(plain, whole, compiled);
}

function money(plain: string, span: NumeralRange, compiled: CompiledGrammar): NumericExpression | undefined {
  const { signs, currencies } = compiled.grammar;
  const before = compiled.signBefore.exec(plain.slice(0, span.start))?.[0];
  if (before) {
    const code = entryOf(signs, before.trim());
    return foundOf(span.start - before.length, span.end, 'money', code, span);
  }
  const after = wordsAt(compiled.currency, plain, span.end);
  const code = after && entryOf(currencies, after.name);
  if (!after || !code) return undefined;
  const [, part, whole = code] = /^(cent|million|billion) (.+)$/.exec(code) ?? [];
  return foundOf(span.start, after.end, 'money', whole, scaled(span, PARTS[part ?? ''] ?? 1));
}

const PARTS: Record<string, number> = { cent: 0.01, million: 1e6, billion: 1e9 };

function scaled({ low, high, step, ...rest }: NumeralRange, factor: number): WrittenNumber {
  return { ...rest, low: round(low * factor), high: round(high * factor), step: round(step * factor) };
}

function percent(plain: string, span: NumeralRange, compiled: CompiledGrammar): NumericExpression | undefined {
  const points = wordsAt(compiled.points, plain, span.end);
  if (points) return foundOf(span.start, points.end, 'percentage point', undefined, span);
  const sign = wordsAt(compiled.percent, plain, span.end);
  return sign && foundOf(span.start, sign.end, 'percent', undefined, span);
}

function measured(plain: string, span: NumeralRange, compiled: CompiledGrammar): NumericExpression | undefined {
  const after = wordsAt(compiled.unit, plain, span.end);
  const name = after && entryOf(compiled.grammar.units, after.name);
  if (!after || !name) return undefined;
  const half = wordsAt(compiled.andHalf, plain, after.end);
  const told = half ? { ...span, low: span.low + 0.5, high: span.high + 0.5, step: 0.5 } : span;
  return foundOf(span.start, half?.end ?? after.end, formOf(name), name, told);
}

/** What a number with this unit is. */
function formOf(unit: string): NumericExpression['form'] {
  if (unit === 'celsius' || unit === 'degree') return 'temperature';
  const dimension = UNITS_OF_MEASURE.get(unit)?.dimension;
  return dimension === 'duration' ? 'duration' : dimension === 'proportion' ? 'percentage point' : 'size';
}

/** Four digits that nothing is counted by are a year; letters right behind digits belong to a name. */
function bare(plain: string, span: NumeralRange, compiled: CompiledGrammar): NumericExpression | undefined {
  const { grammar } = compiled;
  const isName = compiled.labelBefore.test(plain.slice(0, span.start)) || wordsAt(compiled.labelAfter, plain, span.end);
  if (isName) return foundOf(span.start, span.end, 'label', undefined, span);
  if (grammar.spaced && /^[\p{L}]/u.test(plain.slice(span.end))) return undefined;
  if (!span.digits && compiled.counter && !wordsAt(compiled.counter, plain, span.end)) return undefined;
  // One is an article as often as a number.
  if (!span.digits && span.high === 1 && span.scale === 1) return undefined;
  return foundOf(span.start, span.end, 'count', undefined, span);
}

function loosened(
  plain: string,
  found: NumericExpression | undefined,
  compiled: CompiledGrammar,
): NumericExpression | undefined {
  if (!found) return undefined;
  const { before, after } = compiled.grammar;
  const lead = compiled.before.exec(plain.slice(0, found.start))?.[0];
  const modifier = lead && entryOf(before, lead.trim());
  if (lead && modifier) return { ...found, start: found.start - lead.length, modifier };
  const tail = wordsAt(compiled.after, plain, found.end);
  const behind = tail && entryOf(after, tail.name);
  return tail && behind ? { ...found, end: tail.end, modifier: behind } : found;
}
