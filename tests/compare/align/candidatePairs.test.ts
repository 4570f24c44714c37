import { expect, test } from 'vitest';
import { candidatePairsIn } from '@/utils/compare/align/candidatePairs';
import type { Link } from '@/utils/link/link';
import { numbersOf } from '../facts/numbersOf';

test('values are held against each other where their sentences may tell the same at all', () => {
  const { numbers } = numbersOf(['Divers found 12 nets.', 'Divers found 14 nets.']);
  const found = (probability: number) =>
    candidatePairsIn(
      numbers.map((account) => [account]),
      [{ a: { account: 0, sentence: 0 }, b: { account: 1, sentence: 0 }, probability } as Link],
    ).map(({ a, b }) => [a.words, b.words]);
  expect(found(0.025)).toEqual([['12', '14']]);
  expect(found(0.015)).toEqual([]);
});
