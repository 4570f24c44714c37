import { expect, test } from 'vitest';
import { candidatePairsIn } from '@/utils/compare/align/candidatePairs';
import { pairContextOf } from '@/utils/compare/align/pairContext';
import { probabilitiesOf } from '@/utils/compare/align/probability';
import { mentionsInContext } from '@/utils/compare/facts/mentionInContext';
import type { Link } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

/** How surely the hours of two sentences that hardly tell the same are of one happening. */
function sure(mine: string, theirs: string): number {
  const sides = sidesOf([mine, theirs].map((text, at) => prepareAccount(article(`${at}`, text, '2026-07-13'))));
  const mentions = sides.map((side, at) => mentionsInContext(side, at, 'date'));
  const link = { a: { account: 0, sentence: 0 }, b: { account: 1, sentence: 0 }, probability: 0.05 } as Link;
  const candidates = candidatePairsIn(mentions, [link]);
  return probabilitiesOf(candidates, pairContextOf(mentions, candidates), 'date')[0]!;
}

test('what is told to one minute is one happening', () => {
  expect(sure('The quake struck at 7:37 GMT.', 'At 7:37 a.m. local time boats left.')).toBe(1);
  expect(sure('The quake struck at 7:30 GMT.', 'At 7:30 a.m. local time boats left.')).toBeLessThan(1);
});
