import type { WrittenNumber } from './interval';

/** A number in digits or words, over the tokens from `first` up to, not with, `next`. */
export interface Numeral extends WrittenNumber {
  first: number;
  next: number;
  shape: 'cardinal' | 'ordinal' | 'fraction';
  digits: boolean;
}

/** A numeral of one value; `more` says what differs from a plain count in words. */
export function numeral(
  first: number,
  next: number,
  value: number,
  step: number,
  more: Partial<Numeral> = {},
): Numeral {
  return { first, next, low: value, high: value, step, shape: 'cardinal', digits: false, ...more };
}

/** Worth of the last digit that is not a filling zero: 1000 for 25,000, 0.1 for 5.4. */
export function stepOf(written: string): number {
  const decimals = written.split('.')[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  return 10 ** (/0*$/.exec(written)?.[0].length ?? 0);
}
