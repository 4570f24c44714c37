/** How a writer loosens a number: "nearly", "about", "at least", "more than", "up to", "less than". */
export type Modifier = 'nearly' | 'about' | 'at least' | 'more than' | 'at most' | 'less than';

/** A number as written: "nearly 25,000" is low and high 25000, modifier nearly, step 1000. */
export interface WrittenNumber {
  /** Equal unless the words give a range ("5 to 7") or are vague ("dozens"). */
  low: number;
  high: number;
  modifier?: Modifier;
  /** Worth of the last significant digit: 100,000 for "28.8 million", 1 for "12". */
  step: number;
  /** Words that give a size and no number: "dozens", "several", "thousands". */
  vague?: boolean;
}

/** The values that may be true when a written number is. */
export interface Interval {
  low: number;
  high: number;
}

/** "Nearly 25,000" is said of 24,950, not of 24,000 even when that is itself rounded from 24,500. */
const NEARLY = 0.018;
/** "About 400" is said of 370 and 430, hardly of 350. */
const ABOUT = 0.08;
/** "More than 30" is not said of more than twice as many: another number would be near at hand. */
const REACH = 2;
/** "At least three" is what is known for sure early on, when ten are feared dead. */
const KNOWN_REACH = 10;
/** Half a step is too much for "$20 million", which hardly stands for 22: at most this share of a number is rounded away. */
const ROUNDED = 0.04;
/** "$2 trillion" is also said of 2.2: millions and more are cut down to one digit. */
const ROUNDED_TO_ONE_DIGIT = 0.12;
const MILLION = 1e6;
/** Figures with at most this many significant digits are taken as rounded when they end in zeros. */
const ROUND_DIGITS = 3;

/**
 * The interval that a written number covers: its modifier opens it, filling zeros and decimals blur it by half a step. A
 * loosened number covers what the plain one does on its side: as 6.6 million is "seven million", it is "nearly seven million".
 */
export function intervalOf({ low, high, modifier, step, vague }: WrittenNumber): Interval {
  // Just short of half a step: 7.6 and 7.7 do not meet at 7.65.
  const blur = isRounded(high, step) ? Math.min(step * 0.4999, Math.abs(low) * roundedAway(high, step)) : 0;
  switch (modifier) {
    case 'nearly':
      return { low: low - Math.max(slack(low, NEARLY, step), blur), high };
    case 'about': {
      const [under, over] = [low, high].map((end) => Math.max(slack(end, ABOUT, step), blur)) as [number, number];
      return { low: low - under, high: high + over };
    }
    case 'at least':
      return { low, high: high * KNOWN_REACH };
    case 'more than':
      return { low, high: isTight(high, step) ? high + TIGHT_STEPS * step : high * REACH };
    case 'at most':
      return { low: low / KNOWN_REACH, high };
    case 'less than':
      return { low: low / REACH, high };
    default:
      if (vague) return { low: low / REACH, high: high * REACH };
      return { low: low - blur, high: high + blur };
  }
}

/** Steps by which what is "more than 46 percent" may be more. */
const TIGHT_STEPS = 2;
/** "More than 25", "more than 36 hours": halves and dozens are round. */
const ROUND_PARTS = [5, 12];

/** Whether a bound is told to a digit that is not round: who knows only that it is far above writes "more than 40 percent". */
function isTight(value: number, step: number): boolean {
  const told = Math.round(value / step);
  return told > TEN && ROUND_PARTS.every((part) => told % part !== 0);
}

function roundedAway(value: number, step: number): number {
  return value >= MILLION && value / step < 10 ? ROUNDED_TO_ONE_DIGIT : ROUNDED;
}

/** "About 30" is said of 27, "nearly 40" of 37, "nearly two and a half hours" of 141 minutes: who loosens a ten means no other ten. */
const OF_STEP = 0.3;
const TEN = 10;
const HALF_HOUR = 30;
const MOST_STEPS = 10;

/** Small counts have a slack of one ("about 5"), others a share of themselves, at most half the worth of the last digit up. */
function slack(value: number, share: number, step: number): number {
  if (value <= 10 && step >= 1) return 1;
  if (step >= TEN && step <= HALF_HOUR && value <= MOST_STEPS * step) return Math.max(OF_STEP * step, value * share);
  return Math.max(Math.abs(value) * share, isRounded(value, step) && step < Math.abs(value) * share ? step / 2 : 0);
}

/** Whether a number ends in filling zeros: 25,000 and 28.8 million do, 24,950 does by ten, 12 and 40 do not count as rounded. */
function isRounded(value: number, step: number): boolean {
  return (step >= 100 || step < 1) && Math.abs(value) / step < 10 ** ROUND_DIGITS;
}

/**
 * Whether two written numbers can both be true of one thing; both must be in the same unit. Two ranges, and two bounds from
 * above ("up to 45", "as many as 30 to 55"), say where a thing ends: there they must be equal. Of "at least five" and "at least eight"
 * both may be true: readers of news called 11 of 14 such pairs compatible.
 */
export function canAgree(one: WrittenNumber, other: WrittenNumber): boolean {
  const ranges = isRange(one) && isRange(other);
  if (isBoundCutDown(one, other) || isBoundCutDown(other, one)) return true;
  if (hasFewerDecimals(one, other) || hasFewerDecimals(other, one)) return true;
  if (!ranges && (one.modifier !== other.modifier || !isUpperBound(one)))
    return meets(intervalOf(one), intervalOf(other));
  const ends = ranges ? (['low', 'high'] as const) : (['high'] as const);
  return ends.every((end) => meets(intervalOf(endOf(one, end)), intervalOf(endOf(other, end))));
}

/** "More than $4,000" is what is left of "more than $4,300" when digits are cut off, "less than four weeks" of "less than a month". */
function isBoundCutDown(fine: WrittenNumber, coarse: WrittenNumber): boolean {
  if (fine.modifier !== coarse.modifier || !isBound(fine) || isRange(fine) || isRange(coarse)) return false;
  const [x, y] = [fine.low, coarse.low];
  const least = coarse.modifier === 'more than' || coarse.modifier === 'at least';
  return least
    ? coarse.step > fine.step && Math.floor(x / coarse.step) * coarse.step === y
    : Math.abs(x - y) <= NEAR_BOUND * Math.max(x, y);
}

/** Below this what is cut off would be too much: "magnitude 5" is not said of 5.9. */
const CUT_FROM = 10;

/** "74 percent" is told of 73.7, "some 2 million" of 2.4, and digits are cut off too: "55 percent" of 55.5, "3.8 million" of 3.86. */
function hasFewerDecimals(coarse: WrittenNumber, fine: WrittenNumber): boolean {
  if ([coarse, fine].some((written) => isRange(written) || isBound(written))) return false;
  const isRoundedTo = coarse.step < scaleOf(coarse.low) || coarse.modifier === 'about';
  const ofMillions = fine.step < coarse.step && coarse.low >= MILLION && isRoundedTo;
  const ofWholes = fine.step < 1 && coarse.step === 1;
  if (!ofMillions && !ofWholes) return false;
  const digits = fine.low / coarse.step;
  const told = Math.round(coarse.low / coarse.step);
  return Math.round(digits) === told || (digits >= CUT_FROM && Math.floor(digits) === told);
}

/** A million, a billion, a trillion: in which of these a number is written. */
function scaleOf(value: number): number {
  return 1000 ** Math.floor(Math.log10(value) / 3);
}

/** A month and four weeks, as bounds from above. */
const NEAR_BOUND = 0.09;

function meets(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function isRange({ low, high, vague }: WrittenNumber): boolean {
  return low < high && !vague;
}

/** Whether words open a number on one side: "at least", not "about". */
export function isBound({ modifier }: WrittenNumber): boolean {
  return modifier !== undefined && modifier !== 'about' && modifier !== 'nearly';
}

/** "at most", "less than" */
function isUpperBound({ modifier }: WrittenNumber): boolean {
  return modifier === 'at most' || modifier === 'less than';
}

function endOf(written: WrittenNumber, end: 'low' | 'high'): WrittenNumber {
  return { low: written[end], high: written[end], step: written.step };
}
