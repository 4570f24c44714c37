import { type Numeral, numeral, stepOf } from '@/utils/text/shared/numbers/numeral';
import { afterHyphen, isAttached, isHyphen, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { ORDINALS, SCALES, SHORT_SCALES, SMALL, VAGUE } from '../words/numberWords';
import { readHalf, readPart, readProportion } from './fractions';
import { isMetres } from './metreSign';

type Reader = (tokens: Token[], at: number) => Numeral | undefined;

/** Order matters: the longest reading of the same words comes first. */
const READERS: Reader[] = [
  readProportion, // "three in five" before "three"
  readVague, // "tens of thousands" before "tens"
  readHalf, // "half a million" before "a million"
  readPart, // "two-thirds", "a third" before "two", "third"
  readDozen, // "two dozen" before "two"
  readOrdinal, // "twenty-first" before "twenty"
  readDigits,
  readWords,
];

/** Reads the numeral that starts at a token: "28.8 million", "two dozen", "41st", "three in five", "tens of thousands". */
export function readNumeral(tokens: Token[], at: number): Numeral | undefined {
  for (const reader of READERS) {
    const found = reader(tokens, at);
    if (found) return found;
  }
  return undefined;
}

/** Characters of the longest figure that still says something; what is longer is a key or a hash. */
const LONGEST = 24;

/** "24,950", "28.8 million", "1.5m", ".308", "2 1/2", "5½" */
function readDigits(tokens: Token[], at: number): Numeral | undefined {
  const point = wordAt(tokens, at) === '.' && tokens[at + 1]?.kind === 'number' && isAttached(tokens, at + 1);
  const token = tokens[point ? at + 1 : at];
  if (token?.kind !== 'number' || (point && isAttached(tokens, at))) return undefined;
  if (token.text.length > LONGEST) return undefined;
  const group = groupAfter(tokens, at);
  if (group) return group;
  const written = (point ? '.' : '') + token.text.replaceAll(',', '');
  const next = at + (point ? 2 : 1);
  const value = Number(written);
  const step = value === 0 ? 1 : stepOf(written);
  const scaled = scaleAfter(tokens, next);
  if (scaled) return numeral(at, scaled.next, round(value * scaled.scale), step * scaled.scale, { digits: true });
  return numeral(at, next, value, step, { digits: true });
}

/** "$1, 199", as tokenised text writes it: beside a currency sign only, for elsewhere these are two numbers. */
function groupAfter(tokens: Token[], at: number): Numeral | undefined {
  const apart = /^\d{1,3}$/.test(wordAt(tokens, at)) && /^\d{3}$/.test(wordAt(tokens, at + 2));
  if (!apart || wordAt(tokens, at + 1) !== ',' || !/^[$£€]$/.test(wordAt(tokens, at - 1))) return undefined;
  const written = wordAt(tokens, at) + wordAt(tokens, at + 2);
  return numeral(at, at + 3, Number(written), stepOf(written), { digits: true });
}

/** Binary dust off a product: 28.8 × 1e6 is 28800000. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** Short scales that are no words or units and may stand apart: "10 bln". */
const CLEAR_SCALE = /^(?:mln|bln|tln|trn|mio)$/;

function scaleAfter(tokens: Token[], at: number): { scale: number; next: number } | undefined {
  const place = afterHyphen(tokens, at);
  let scale = SCALES.get(wordAt(tokens, place));
  if (scale) {
    const more = SCALES.get(wordAt(tokens, place + 1));
    if (more) scale *= more;
    return { scale, next: place + (more ? 2 : 1) };
  }
  const short = SHORT_SCALES.get(wordAt(tokens, at));
  if (!short || !(isAttached(tokens, at) || CLEAR_SCALE.test(wordAt(tokens, at)))) return undefined;
  return wordAt(tokens, at) === 'm' && isMetres(tokens, at - 1) ? undefined : { scale: short, next: at + 1 };
}

/** "twelve", "twenty-five", "a hundred", "one hundred and ten thousand" */
function readWords(tokens: Token[], at: number): Numeral | undefined {
  const article = /^an?$/.test(wordAt(tokens, at));
  let next = article ? at + 1 : at;
  // "a hundred", and "hundred thousand" as Indian English writes
  const bare = SCALES.has(wordAt(tokens, at)) && SCALES.has(wordAt(tokens, at + 1));
  let sum = { total: 0, group: article || bare ? 1 : 0 };
  if (article && !SCALES.has(wordAt(tokens, next))) return undefined;
  for (let place = next; place < tokens.length; place = next + linkAfter(tokens, next, sum)) {
    const more = add(sum, wordAt(tokens, place));
    if (!more) break;
    sum = more;
    next = place + 1;
  }
  const value = sum.total + sum.group;
  if (next === at) return undefined;
  return numeral(at, next, value, value >= 100 ? stepOf(String(value)) : 1);
}

interface Sum {
  total: number;
  /** What stands since the last "thousand", "million" …: "two hundred and ten" in "… two hundred and ten". */
  group: number;
}

/** The sum with one more number word, or undefined where the word begins another number or is none. */
function add({ total, group }: Sum, word: string): Sum | undefined {
  const small = SMALL.get(word);
  if (small !== undefined) {
    const fits = group === 0 || group % 100 === 0 || (group % 100 >= 20 && group % 10 === 0 && small < 10);
    return fits ? { total, group: group + small } : undefined;
  }
  const scale = SCALES.get(word);
  if (!scale || group === 0) return undefined;
  if (scale === 100 && group >= 100) return undefined;
  return scale === 100 ? { total, group: group * scale } : { total: total + group * scale, group: 0 };
}

/** Tokens that may join number words: the hyphen of "twenty-five", the "and" of "a hundred and ten". */
function linkAfter(tokens: Token[], at: number, sum: Sum): number {
  const whole = sum.total + sum.group;
  const joins = isHyphen(tokens, at) || (wordAt(tokens, at) === 'and' && whole >= 100 && sum.group % 100 === 0);
  return joins && add(sum, wordAt(tokens, at + 1)) ? 1 : 0;
}

const GROUPS: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['trio', 3],
  ['quartet', 4],
]);

/** "a dozen", "two dozen", "a pair of", "the trio" */
function readDozen(tokens: Token[], at: number): Numeral | undefined {
  const first = wordAt(tokens, at);
  const second = wordAt(tokens, at + 1);
  if (first === 'dozen') return numeral(at, at + 1, 12, 1);
  if (/^an?$/.test(first) && second === 'dozen') return numeral(at, at + 2, 12, 1);
  const group = /^an?$/.test(first) ? GROUPS.get(second) : GROUPS.get(first);
  if (group) return numeral(at, at + (GROUPS.has(first) ? 1 : 2), group, 1);
  const times = SMALL.get(first) ?? (tokens[at]?.kind === 'number' ? Number(first) : undefined);
  return times && /^dozens?$/.test(second) ? numeral(at, at + 2, 12 * times, 12) : undefined;
}

/** "41st", "second", "twenty-first" */
function readOrdinal(tokens: Token[], at: number): Numeral | undefined {
  const word = wordAt(tokens, at);
  if (tokens[at]?.kind === 'number') {
    const suffixed = /^(?:st|nd|rd|th)$/.test(wordAt(tokens, at + 1)) && isAttached(tokens, at + 1);
    return suffixed
      ? numeral(at, at + 2, Number(word.replaceAll(',', '')), 1, { shape: 'ordinal', digits: true })
      : undefined;
  }
  const tens = SMALL.get(word);
  const ones = ORDINALS.get(wordAt(tokens, at + 2));
  if (tens && tens >= 20 && isHyphen(tokens, at + 1) && ones && ones < 10) {
    return numeral(at, at + 3, tens + ones, 1, { shape: 'ordinal' });
  }
  const value = ORDINALS.get(word);
  return value ? numeral(at, at + 1, value, 1, { shape: 'ordinal' }) : undefined;
}

/** "tens of thousands", "dozens", "a few", "several", "a handful" */
function readVague(tokens: Token[], at: number): Numeral | undefined {
  const start =
    /^an?$/.test(wordAt(tokens, at)) && /^(?:few|handful|couple)$/.test(wordAt(tokens, at + 1)) ? at + 1 : at;
  const word = wordAt(tokens, start);
  if (start === at && /^(?:few|couple|handful)$/.test(word)) return undefined;
  const long = wordAt(tokens, start + 1) === 'of' ? VAGUE.get(`${word} of ${wordAt(tokens, start + 2)}`) : undefined;
  const span = long ?? VAGUE.get(word);
  if (!span) return undefined;
  if (word === 'scores' && wordAt(tokens, start + 1) !== 'of') return undefined;
  // "a few hundred", "several thousand"
  const scaled = long ? undefined : scaleAfter(tokens, start + 1);
  const scale = scaled?.scale ?? 1;
  const [low, high] = [span[0] * scale, span[1] * scale];
  const next = long ? start + 3 : (scaled?.next ?? start + 1);
  return { first: at, next, low, high, step: low, vague: true, shape: 'cardinal', digits: false };
}
