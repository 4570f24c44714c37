import { expect, test } from 'vitest';
import { clusterMentions } from '@/utils/compare/align/cluster';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';

function mention(account: number, value: string): MentionInContext {
  const low = Number.parseFloat(value.replace('>=', ''));
  const modifier = value.startsWith('>=') ? 'at least' : undefined;
  const parsed = { type: 'number', form: 'count', low, high: low, step: 1, counted: [], modifier };
  return { kind: 'number', account, value, parsed } as unknown as MentionInContext;
}

test('mentions that a sure link joins are one group', () => {
  const [a, b] = [mention(0, '7'), mention(1, '8')];
  expect(clusterMentions([{ a, b, probability: 0.8 }])).toEqual([[a, b]]);
});

test('an account that says a thing thrice keeps no other account away', () => {
  const mine = [mention(0, '7.6'), mention(0, '7.6'), mention(0, '7.6')];
  const [theirs, third] = [mention(1, '7.6'), mention(2, '7.7')];
  const links = [...mine.map((a) => ({ a, b: theirs, probability: 0.9 })), { a: mine[0]!, b: third, probability: 0.5 }];
  expect(clusterMentions(links)).toHaveLength(1);
});

test('two things that an account counts alike do not meet in what another account counts', () => {
  const [boats, ships] = [mention(0, '2'), mention(0, '2')];
  const [theirBoats, theirShips] = [mention(1, '3'), mention(1, '2')];
  const links = [
    { a: ships, b: theirShips, probability: 0.95 },
    { a: boats, b: theirShips, probability: 0.6 },
    { a: boats, b: theirBoats, probability: 0.4 },
  ];
  expect(clusterMentions(links)).toEqual([
    [ships, theirShips],
    [boats, theirBoats],
  ]);
});

test('groups that would give an account two values stay apart', () => {
  const [a, b, again] = [mention(0, '7'), mention(1, '7'), mention(0, '8')];
  const links = [
    { a, b, probability: 0.9 },
    { a: again, b, probability: 0.8 },
  ];
  expect(clusterMentions(links)).toEqual([[a, b], [again]]);
});

test('one link does not join two groups that no other link joins', () => {
  const [a, b, c, d, e] = [mention(0, '1'), mention(1, '1'), mention(2, '1'), mention(3, '2'), mention(4, '2')];
  const links = [
    { a, b, probability: 0.9 },
    { a: b, b: c, probability: 0.9 },
    { a: d, b: e, probability: 0.9 },
    { a, b: d, probability: 0.5 },
  ];
  expect(clusterMentions(links)).toHaveLength(2);
});

test('two accounts come to contradict each other only where a link joins their values', () => {
  const [most, least, other] = [mention(0, '12'), mention(1, '>=3'), mention(2, '5')];
  const chain = [
    { a: most, b: least, probability: 0.9 },
    { a: least, b: other, probability: 0.9 },
  ];
  expect(clusterMentions(chain)).toHaveLength(2);
  expect(clusterMentions([...chain, { a: most, b: other, probability: 0.5 }])).toHaveLength(1);
});

test.each([
  [0.9, 1],
  [0.75, 2],
])('of two groups that one link joins, linked at %d, the others at nothing: %i', (probability, groups) => {
  const [a, b, c, d, e] = [0, 1, 2, 3, 4].map((account) => mention(account, '7')) as [Told, Told, Told, Told, Told];
  const within = [
    { a, b, probability: 0.99 },
    { a: b, b: c, probability: 0.99 },
    { a: d, b: e, probability: 0.99 },
  ];
  expect(clusterMentions([...within, { a: c, b: d, probability }])).toHaveLength(groups);
});
type Told = MentionInContext;

test('what an account says again joins what it has said as surely as the other account links it', () => {
  const [a, b, again] = [mention(0, '7'), mention(1, '7'), mention(0, '7')];
  const links = [
    { a, b, probability: 0.9 },
    { a: again, b, probability: 0.2 },
  ];
  expect(clusterMentions(links)).toHaveLength(1);
});
