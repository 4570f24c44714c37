import type { Modifier, WrittenNumber } from './interval';

/** A numeral as it was parsed. */
export interface ParsedNumeral extends WrittenNumber {
  /** What its last scale is worth: a million in "28,8 Millionen", 1 where there is none. */
  scale: number;
  /** Whether it is written in digits, in part at least. */
  digits: boolean;
}

/** How a language writes numerals: what they look like in normalized text, and what one of them is worth. */
export interface Numerals {
  /** Source of a pattern over normalized text; it has no groups of its own. */
  pattern: string;
  /** The same as the first part of a longer word: the "vier" of "vierjährig". Nothing where words have no such parts. */
  prefix?: string;
  /** Undefined where the words look like a numeral and are none. */
  parse(written: string): ParsedNumeral | undefined;
}

/** "about 20": some words for a number loosen it themselves, as the French "vingtaine". */
export interface LooseNumeral extends ParsedNumeral {
  modifier?: Modifier;
}

/** Binary dust off a product: 28.8 × 1e6 is 28800000. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** A numeral of one value. `step` is the worth of its last significant digit. */
export function numeralOf(value: number, step: number, scale = 1, digits = false): ParsedNumeral {
  const whole = round(value * scale);
  return { low: whole, high: whole, step: round(step * scale), scale, digits };
}

/** Worth of the last digit that is not a filling zero, of a number in words: 100 for "fünfhundert", 10 for "zwanzig", 1 for "zehn". */
export function stepOfWords(value: number): number {
  if (value < 100 && (value < 20 || value % 10 !== 0)) return Number.isInteger(value) ? 1 : 0.1;
  return 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
}
