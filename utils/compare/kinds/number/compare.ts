import { AGREE, type Relation } from '@/utils/compare/facts/relation';
import type { FoundMention, ParsedNumber } from '@/utils/read/account/mention';
import { canAgree, isBound } from '@/utils/text/shared/numbers/interval';
import { asMultiple, inSameUnit, isShare } from './inSameUnit';
import { isTenfold } from './slip';

type NumberMention = FoundMention<ParsedNumber>;

/** Whether two comparable numbers for one thing say the same, can both be true, or cannot, by the intervals their words allow. */
export function judgeNumbers(a: NumberMention, b: NumberMention): Relation {
  if (a.value === b.value) return AGREE;
  if (a.parsed.parts && b.parsed.parts) return judgeScores(a.parsed, b.parsed);
  const [x, y] = inSameUnit(a.parsed, b.parsed);
  if (a.parsed.unit !== b.parsed.unit && areMilesAlike(a.parsed, b.parsed)) return VAGUER;
  const likeWords = x.modifier === y.modifier && !x.vague && !y.vague;
  if (x.low === y.low && x.high === y.high) return likeWords ? AGREE : VAGUER;
  if (!canAgree(besideDuration(x, y), besideDuration(y, x))) return CONFLICT;
  // "at least 1.2 million" beside "at least 12 million": the one is no early count of the other.
  if (likeWords && x.modifier === 'at least' && isTenfold(x, y)) return CONFLICT;
  if (likeWords && x.unit !== y.unit && x.form === y.form && isConverted(x.low, y.low)) return AGREE;
  return isBound(x) || isBound(y) || x.vague || y.vague || x.form !== y.form ? VAGUER : ROUNDED;
}

const MILES: (string | undefined)[] = ['mile', 'nautical mile'];

/** A ship's mile is a nautical one, whatever a desk on land calls it. */
function areMilesAlike(a: ParsedNumber, b: ParsedNumber): boolean {
  return MILES.includes(a.unit) && MILES.includes(b.unit) && a.low === b.low && a.high === b.high;
}

/** What a desk that turns miles into kilometres rounds away: "about 85 miles" and "about 135 kilometers" are 1.3 % apart. */
const CONVERTED = 0.015;

function isConverted(x: number, y: number): boolean {
  return Math.abs(x - y) <= CONVERTED * Math.max(x, y);
}

const VAGUER: Relation = { verdict: 'compatible', how: 'vaguer' };
const ROUNDED: Relation = { verdict: 'compatible', how: 'rounded' };
const CONFLICT: Relation = { verdict: 'conflict', how: 'other number' };

/** A score told from the other side is the same: "won 3-1", "lost 1-3". */
function judgeScores(
  { parts: a = [], modifier }: ParsedNumber,
  { parts: b = [], modifier: other }: ParsedNumber,
): Relation {
  const same = a.join() === b.join() || (a.length === 2 && a.toReversed().join() === b.join());
  if (!same) return CONFLICT;
  return modifier === other ? AGREE : VAGUER;
}

/** Whether two readings measure the same dimension, so that their numbers may be compared at all. */
export function areComparable(a: ParsedNumber, b: ParsedNumber): boolean {
  if (a.form === 'label' || b.form === 'label') return a.form === b.form && a.low === b.low;
  if (a.form === 'rank' || b.form === 'rank') return areOfOneRow(a, b);
  if (a.form === 'multiple' || b.form === 'multiple') return asMultiple(a) !== undefined && asMultiple(b) !== undefined;
  if (isShare(a) && isShare(b)) return true;
  if (a.measure && b.measure) return a.measure.dimension === b.measure.dimension && areWithinReach(a, b);
  if (isMoneyLeftBare(a, b) || isMoneyLeftBare(b, a)) return true;
  if (plainForm(a.form) !== plainForm(b.form)) return false;
  // A currency may be lost or stand elsewhere, and ages are written as bare numbers: "Jones, 35".
  const unitMayLack = a.form === 'money' || plainForm(a.form) === 'count';
  return a.unit === b.unit || (unitMayLack && (a.unit === undefined || b.unit === undefined));
}

const MILLION = 1e6;

/** "412 millones" beside "412 millones de euros": in reports on money the currency is told once. */
function isMoneyLeftBare(bare: ParsedNumber, money: ParsedNumber): boolean {
  if (bare.form !== 'count' || money.form !== 'money') return false;
  return bare.unit === undefined && bare.head === undefined && !bare.vague && bare.low >= MILLION;
}

/** "Two seconds" and "eight years" never told one thing; the worst slip of units, millions for billions, is this. */
const REACH = 1000;

function areWithinReach(a: ParsedNumber, b: ParsedNumber): boolean {
  const [x, y] = inSameUnit(a, b).map(({ low }) => low) as [number, number];
  return x === 0 || y === 0 || Math.max(x, y) <= REACH * Math.min(x, y);
}

/** Stems beside a rank and a count alike that say that one follows the other. */
const IN_ROW = new Set(['straight', 'consecut', 'success']);

/** "Fifth straight season" and "the past five seasons", "seventh round" and "seven rounds", "sixth win" and "five times". */
function areOfOneRow(a: ParsedNumber, b: ParsedNumber): boolean {
  if (a.form === b.form) return a.unit === undefined || b.unit === undefined || a.unit === b.unit;
  const [rank, other] = a.form === 'rank' ? [a, b] : [b, a];
  if (other.form === 'duration') return rank.measure !== undefined && !other.vague;
  const [thing] = other.counted;
  if (other.form !== 'count' || other.vague || thing === undefined) return false;
  const inRow = ({ counted }: ParsedNumber) => counted.some((stem) => IN_ROW.has(stem));
  if (thing === 'time' || (inRow(rank) && inRow(other))) return true;
  // "The seventh round" ended "in seven rounds", yet "five rounds" have nothing to do with it.
  return rank.counted.includes(thing) && rank.low === other.low;
}

function plainForm(form: ParsedNumber['form']): string {
  return form === 'age' ? 'count' : form;
}

/** In the fourth season three are over and one has begun, so a rank covers both beside a duration. */
function besideDuration(parsed: ParsedNumber, other: ParsedNumber): ParsedNumber {
  if (parsed.form !== 'rank' || other.form !== 'duration') return parsed;
  return { ...parsed, low: parsed.low - (parsed.measure?.factor ?? 0), vague: true };
}
