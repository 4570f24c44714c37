import { CURRENCY_SIGNS } from '@/utils/text/shared/numbers/currencies';
import { type Numeral, numeral } from '@/utils/text/shared/numbers/numeral';
import { afterHyphen, isAttached, isHyphen, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { PARTS, SCALES } from '../words/numberWords';
import { FRACTION_SIGNS } from './fractions';
import { readNumeral } from './numerals';

/** Reads a numeral or a range of two: "5 to 7", "between 5 and 7", "$140-$150 million", "12-16", "10 or 11". */
export function readSpan(tokens: Token[], at: number): Numeral | undefined {
  const between = wordAt(tokens, at) === 'between';
  const first = readNumeral(tokens, signless(tokens, between ? at + 1 + agesOf(tokens, at + 1) : at));
  if (!first) return undefined;
  const second = first.shape === 'fraction' || first.vague ? undefined : secondOf(tokens, first, between);
  if (!second) return between ? undefined : withFraction(tokens, first);
  const scale = scaleOf(first, second);
  const low = first.low * scale;
  if (low >= second.high) return between ? undefined : first;
  return { ...second, first: first.first, low, step: Math.min(first.step * scale, second.step) };
}

/** Leaps over a currency sign: the numeral of "$5" is "5". */
function signless(tokens: Token[], at: number): number {
  return CURRENCY_SIGNS.has(wordAt(tokens, at)) ? at + 1 : at;
}

/** Words of "between the ages of 12 and 16" that stand before the first number. */
function agesOf(tokens: Token[], at: number): number {
  const article = wordAt(tokens, at) === 'the' ? 1 : 0;
  return wordAt(tokens, at + article) === 'ages' ? article + (wordAt(tokens, at + article + 1) === 'of' ? 2 : 1) : 0;
}

/** Words between a first numeral and the link of a range: "5 years to 7 years", "10% to 12%" */
const UNIT_BETWEEN =
  /^(?:%|percent|years?|days?|weeks?|months?|hours?|minutes?|miles?|feet|inch|inches|meters?|metres?|kilometers?)$/;

function secondOf(tokens: Token[], first: Numeral, between: boolean): Numeral | undefined {
  const link = UNIT_BETWEEN.test(wordAt(tokens, first.next)) ? first.next + 1 : first.next;
  const word = wordAt(tokens, link);
  if (unlike(tokens, first, link)) return undefined;
  const links = between ? /^(?:and|to)$/.test(word) : /^(?:to|or)$/.test(word) || isHyphen(tokens, link);
  if (!links) return undefined;
  // "16-year-old", "11 - and 13-inch models": the second is a numeral of its own
  const second = readNumeral(tokens, signless(tokens, link + 1));
  const alike = second && second.shape === first.shape && !second.vague && second.digits === first.digits;
  if (!alike || isHyphen(tokens, second.next + 1)) return undefined;
  // "one or two" is a range, "from 5 to 7" a change.
  return wordAt(tokens, first.first - 1) === 'from' && word === 'to' ? undefined : second;
}

/** "rose 15 % to $415.9 million" holds two quantities, not a range. */
function unlike(tokens: Token[], first: Numeral, link: number): boolean {
  const signed = CURRENCY_SIGNS.has(wordAt(tokens, link + 1)) && !CURRENCY_SIGNS.has(wordAt(tokens, first.first - 1));
  const second = readNumeral(tokens, signless(tokens, link + 1));
  const shared = /^(?:%|percent)$/.test(wordAt(tokens, first.next));
  return signed || (shared && second !== undefined && !/^(?:%|percent)$/.test(wordAt(tokens, second.next)));
}

/** "$140-150 million": the first part takes the scale of the second. */
function scaleOf(first: Numeral, second: Numeral): number {
  const scale = 10 ** (3 * Math.floor(Math.log10(Math.max(1, second.high)) / 3));
  return scale > 1 && second.next - second.first > 1 && first.low < 1000 && second.high / scale >= first.low
    ? scale
    : 1;
}

/** "two and a half", "2 1/2", "5½", "five and a half million" */
function withFraction(tokens: Token[], whole: Numeral): Numeral {
  const linked = wordAt(tokens, whole.next) === 'and' ? whole.next + 1 : afterHyphen(tokens, whole.next);
  const sign = FRACTION_SIGNS.has(wordAt(tokens, linked));
  const apart = tokens[linked]?.kind === 'number' && !isAttached(tokens, linked);
  const bare = linked === whole.next && whole.digits && (sign || apart);
  if (linked === whole.next && !bare) return whole;
  const part = partAt(tokens, linked);
  if (part?.shape !== 'fraction' || whole.shape !== 'cardinal' || whole.vague || part.low >= 1) return whole;
  // "3 million and a half"
  const said = SCALES.get(wordAt(tokens, whole.next - 1));
  const value = whole.low + part.low * (said && said >= 1e6 ? said : 1);
  const scale = SCALES.get(wordAt(tokens, part.next)) ?? 1;
  const next = part.next + (scale > 1 ? 1 : 0);
  return { ...whole, next, low: value * scale, high: value * scale, step: scale > 1 ? scale / 10 : part.step };
}

/** "a half", "a third", "one fourth", "1/2"; the scale of "five and a half million" belongs to the whole. */
function partAt(tokens: Token[], at: number): Numeral | undefined {
  const article = /^an?$/.test(wordAt(tokens, at));
  const below = article ? PARTS.get(wordAt(tokens, at + 1)) : undefined;
  if (below) return numeral(at, at + 2, 1 / below, 0.01, { shape: 'fraction' });
  return readNumeral(tokens, at);
}
