import { expect, test } from 'vitest';
import { leadsOf } from '@/utils/compare/align/rivals';
import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';

const mention = (account: number) => ({ account }) as MentionInContext;
const [boats, nets, boatsToo, netsToo, boatsOfThird] = [0, 0, 1, 1, 2].map(mention) as [
  MentionInContext,
  MentionInContext,
  MentionInContext,
  MentionInContext,
  MentionInContext,
];
const pair = (a: MentionInContext, b: MentionInContext) => ({ a, b }) as CandidatePair;

test('a candidate stands against the strongest other one of either of its mentions', () => {
  const candidates = [pair(boats, boatsToo), pair(boats, netsToo), pair(nets, netsToo)];
  expect(leadsOf(candidates, [3, -2, 1])).toEqual([4, -4, 3]);
  expect(leadsOf(candidates, [3, 2, 1])).toEqual([1, -1, -1]);
});

test('a third account is no rival', () => {
  expect(leadsOf([pair(boats, boatsToo), pair(boats, boatsOfThird)], [1, 2])).toEqual([4, 4]);
});

test('equals lead by nothing', () => {
  expect(leadsOf([pair(boats, boatsToo), pair(boats, netsToo)], [1, 1])).toEqual([0, 0]);
});

test('what is surely not one fact is no rival, however surely', () => {
  expect(leadsOf([pair(boats, boatsToo), pair(boats, netsToo)], [-2, -4.5])).toEqual([2, -2.5]);
});
