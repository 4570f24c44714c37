import { AGREE, type Relation } from '@/utils/compare/judge/relation';
import type { FoundMention, NumberReading } from '@/utils/compare/mention';

type NumberMention = FoundMention<NumberReading>;
type Interval = [low: number, high: number];

/** Whether two numbers for one thing say the same, can both be true, or cannot, by the intervals their words allow. */
export function judgeNumbers(a: NumberMention, b: NumberMention): Relation {
  if (a.value === b.value) return AGREE;
  const [x, y] = inSameUnit(a.reading, b.reading);
  if (x === undefined || y === undefined) return { verdict: 'compatible', how: 'vaguer' };
  if (x.vague || y.vague) return meets(widest(x), widest(y)) ? { verdict: 'compatible', how: 'vaguer' } : CONFLICT;
  const sameNumber = x.low === y.low && x.high === y.high;
  if (sameNumber) return { verdict: 'compatible', how: x.modifier && y.modifier ? 'rounded' : 'vaguer' };
  if (meets(allowed(x), allowed(y)))
    return { verdict: 'compatible', how: isBound(x) || isBound(y) ? 'vaguer' : 'rounded' };
  return CONFLICT;
}

const CONFLICT: Relation = { verdict: 'conflict', how: 'other number' };

/** Whether two readings measure the same dimension, so that their numbers may be compared at all. */
export function areComparable(a: NumberReading, b: NumberReading): boolean {
  if (a.form === 'label' || b.form === 'label') return a.form === b.form;
  if (a.measure && b.measure) return a.measure.dimension === b.measure.dimension;
  if (plainForm(a.form) !== plainForm(b.form)) return false;
  return a.unit === b.unit || (plainForm(a.form) === 'count' && (a.unit === undefined || b.unit === undefined));
}

/** Ages and fractions may be written as bare numbers: "Jones, 35". */
function plainForm(form: NumberReading['form']): string {
  return form === 'age' ? 'count' : form;
}

function inSameUnit(a: NumberReading, b: NumberReading): [NumberReading | undefined, NumberReading | undefined] {
  if (!areComparable(a, b)) return [undefined, undefined];
  return [scaled(a), scaled(b)];
}

function scaled(reading: NumberReading): NumberReading {
  const factor = reading.measure?.factor ?? 1;
  return { ...reading, low: reading.low * factor, high: reading.high * factor, step: reading.step * factor };
}

function meets([a, b]: Interval, [c, d]: Interval): boolean {
  return a <= d && c <= b;
}

function isBound({ modifier }: NumberReading): boolean {
  return modifier !== undefined && modifier !== 'about' && modifier !== 'nearly';
}

/**
 * What the words allow. "25,000" may be 24,950 rounded, so half a step on each side; "nearly 25,000" is less than a step
 * below; "more than 30" is not said of more than twice as many, else another number would have been near at hand.
 */
function allowed({ low, high, modifier, step }: NumberReading): Interval {
  const half = step === 1 ? 0 : Math.min(step / 2, low * 0.1);
  switch (modifier) {
    case 'nearly':
      return [low - Math.max(step * 0.8, low * 0.02), high];
    case 'about':
      return [low - Math.max(half, low * 0.06), high + Math.max(half, high * 0.06)];
    case 'at least':
    case 'more than':
      return [low, high * 2];
    case 'at most':
    case 'less than':
      return [low / 2, high];
    default:
      return [low - half, high + half];
  }
}

/** "dozens" may be said of a hundred; "several" of three. */
function widest(reading: NumberReading): Interval {
  if (!reading.vague) return allowed(reading);
  return [reading.low * 0.5, reading.high * 2];
}
