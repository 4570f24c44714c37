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

/** The values that may be true when a written number is, with the reason that it is wider than the number itself. */
export interface Interval {
  low: number;
  high: number;
  /** "exact", "rounded", or the word that loosens it. */
  because: 'exact' | 'rounded' | 'range' | 'vague' | Modifier;
}

/** "Nearly 25,000" is said of 24,950, not of 24,000 even when that is itself rounded from 24,500. */
const NEARLY = 0.018;
/** "About 400" is said of 380 and 420, hardly of 350. */
const ABOUT = 0.1;
/** "More than 30" is said of 35, of 40 rarely, as a writer would then say "about 40". It excludes no higher number. */
const OPEN = Number.POSITIVE_INFINITY;
/** Figures with at most this many significant digits are taken as rounded when they end in zeros. */
const ROUND_DIGITS = 3;

/** The interval that a written number covers: its modifier opens it, filling zeros and decimals blur it by half a step. */
export function intervalOf({ low, high, modifier, step, vague }: WrittenNumber): Interval {
  const blur = isRounded(high, step) ? step / 2 : 0;
  switch (modifier) {
    case 'nearly':
      return { low: low - slack(low, NEARLY, step), high, because: modifier };
    case 'about':
      return { low: low - slack(low, ABOUT, step), high: high + slack(high, ABOUT, step), because: modifier };
    case 'at least':
    case 'more than':
      return { low, high: OPEN, because: modifier };
    case 'at most':
    case 'less than':
      return { low: 0, high, because: modifier };
    default:
      return { low: low - blur, high: high + blur, because: reasonOf(low, high, blur, vague) };
  }
}

function reasonOf(low: number, high: number, blur: number, vague = false): Interval['because'] {
  if (vague) return 'vague';
  return low < high ? 'range' : blur > 0 ? 'rounded' : 'exact';
}

/** Small counts have a slack of one ("about 5"), others a share of themselves, at most half the worth of the last digit up. */
function slack(value: number, share: number, step: number): number {
  if (value <= 10 && step >= 1) return 1;
  return Math.max(Math.abs(value) * share, isRounded(value, step) && step < Math.abs(value) * share ? step / 2 : 0);
}

/** Whether a number ends in filling zeros: 25,000 and 28.8 million do, 24,950 does by ten, 12 and 40 do not count as rounded. */
function isRounded(value: number, step: number): boolean {
  return step >= 100 && Math.abs(value) / step < 10 ** ROUND_DIGITS;
}

/** Whether two written numbers can both be true of one thing. Both must be in the same unit. */
export function canAgree(one: WrittenNumber, other: WrittenNumber): boolean {
  const [a, b] = [intervalOf(one), intervalOf(other)];
  return a.low <= b.high && b.low <= a.high;
}

/** A written number in another unit: `factor` is what one of its units is worth there. */
export function inUnits(written: WrittenNumber, factor: number): WrittenNumber {
  return { ...written, low: written.low * factor, high: written.high * factor, step: written.step * factor };
}
