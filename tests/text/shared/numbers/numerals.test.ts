import { expect, test } from 'vitest';
import { KANJI_NUMERALS } from '@/utils/text/shared/numbers/kanjiNumerals';
import { stepOf } from '@/utils/text/shared/numbers/numeral';
import { stepOfWords } from '@/utils/text/shared/numbers/numerals';

test.each([
  [7, 1],
  [10, 1],
  [1.5, 0.1],
  [20, 10],
  [25, 1],
  [500, 100],
])('the last digit that counts of %s in words is worth %s', (value, step) => {
  expect(stepOfWords(value)).toBe(step);
});

test.each([
  ['25000', 1000],
  ['5.4', 0.1],
  ['7', 1],
])('the last digit that counts of %j is worth %s', (written, step) => {
  expect(stepOf(written)).toBeCloseTo(step);
});

test.each([
  ['二百三十', 230],
  ['2万4316', 24_316],
  ['几', undefined],
  ['1.2.3万', undefined],
])('the numeral %j is %s', (written, value) => {
  expect(KANJI_NUMERALS.parse(written)?.low).toBe(value);
});
