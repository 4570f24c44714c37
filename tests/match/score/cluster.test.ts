import { expect, it } from 'vitest';
import { clusterAccounts, type Linked } from '@/utils/match/score/cluster';

/** Accounts a, b, c … with the odds of the pairs named. */
function linked(ids: string, pairs: Record<string, number>): Linked[] {
  return [...ids].map((id) => ({
    id,
    near: Object.entries(pairs)
      .filter(([pair]) => pair[0] === id)
      .map(([pair, odds]) => ({ id: pair[1]!, odds })),
  }));
}

const stories = (ids: string, pairs: Record<string, number>) =>
  clusterAccounts(linked(ids, pairs))
    .map((group) => group.join(''))
    .sort();

it('joins accounts that tell one story, and leaves the others alone', () => {
  expect(stories('abcd', { ab: 3, ac: 2, bc: 3 })).toEqual(['bac', 'd']);
});

it('does not join two stories over one mistaken pair', () => {
  expect(stories('abcdef', { ab: 4, bc: 4, ac: 4, de: 4, ef: 4, df: 4, cd: 3 })).toEqual(['abc', 'def']);
});

it('joins through an account between where most pairs are sure', () => {
  expect(stories('abcd', { ab: 4, bc: 4, cd: 4, ac: 2, bd: 2 })).toEqual(['bcad']);
});

it.each([
  ['as barely near', 4, ['abc']],
  ['as no nearer than that', 2.8, ['ab', 'c']],
])('counts a pair that nobody found %s', (_what, bc, groups) => {
  // The mean of the odds found and -4 is above log(0.4 / 0.6), the threshold of a story, or below it.
  expect(stories('abc', { ab: 5, bc }).map((group) => [...group].sort().join(''))).toEqual(groups);
});

it('takes a pair however it stands: with the first, with the second, or with both', () => {
  expect(stories('ab', { ba: 2 })).toEqual(['ab']);
  expect(stories('ab', { ab: 2, ba: 2 })).toEqual(['ab']);
  expect(stories('ab', { ab: -2 })).toEqual(['a', 'b']);
});

it('leaves out neighbours that are not among the accounts', () => {
  expect(stories('ab', { ax: 5, bx: 5 })).toEqual(['a', 'b']);
});

it('is empty of nothing', () => {
  expect(clusterAccounts([])).toEqual([]);
});
