import { expect, test } from 'vitest';
import { areRounded } from '@/utils/compare/align/rounded';
import { numbersOf } from '../facts/numbersOf';

test.each([
  ['980', 'about 1,000', true],
  ['700', 'more than 500', false],
  ['14', 'at least 14', true],
  ['12', 'at least 12', false],
  ['980', '980', false],
])('%s nets beside %s are one number, rounded: %s', (mine, theirs, are) => {
  const { candidates } = numbersOf([`Divers found ${mine} nets.`, `Divers found ${theirs} nets.`]);
  expect(candidates.map(areRounded)).toEqual([are]);
});
