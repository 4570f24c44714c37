import { expect, test } from 'vitest';
import { groupMentions } from '@/utils/compare/align/cluster';
import type { StoryMention } from '@/utils/compare/facts/mentionInContext';

function mention(account: number, value: string): StoryMention {
  const low = Number.parseFloat(value.replace('>=', ''));
  const modifier = value.startsWith('>=') ? 'at least' : undefined;
  const reading = { type: 'number', form: 'count', low, high: low, step: 1, counted: [], modifier };
  return { kind: 'number', account, value, reading } as unknown as StoryMention;
}

test('mentions that a sure link joins are one group', () => {
  const [a, b] = [mention(0, '7'), mention(1, '8')];
  expect(groupMentions([{ a, b, sure: 0.8 }])).toEqual([[a, b]]);
});

test('an account that says a thing thrice keeps no other account away', () => {
  const mine = [mention(0, '7.6'), mention(0, '7.6'), mention(0, '7.6')];
  const [theirs, third] = [mention(1, '7.6'), mention(2, '7.7')];
  const links = [...mine.map((a) => ({ a, b: theirs, sure: 0.9 })), { a: mine[0]!, b: third, sure: 0.5 }];
  expect(groupMentions(links)).toHaveLength(1);
});

test('two things that an account counts alike do not meet in what another account counts', () => {
  const [boats, ships] = [mention(0, '2'), mention(0, '2')];
  const [theirBoats, theirShips] = [mention(1, '3'), mention(1, '2')];
  const links = [
    { a: ships, b: theirShips, sure: 0.95 },
    { a: boats, b: theirShips, sure: 0.6 },
    { a: boats, b: theirBoats, sure: 0.4 },
  ];
  expect(groupMentions(links)).toEqual([
    [ships, theirShips],
    [boats, theirBoats],
  ]);
});

test('groups that would give an account two values stay apart', () => {
  const [a, b, again] = [mention(0, '7'), mention(1, '7'), mention(0, '8')];
  const links = [
    { a, b, sure: 0.9 },
    { a: again, b, sure: 0.8 },
  ];
  expect(groupMentions(links)).toEqual([[a, b], [again]]);
});

test('one link does not join two groups that no other link joins', () => {
  const [a, b, c, d, e] = [mention(0, '1'), mention(1, '1'), mention(2, '1'), mention(3, '2'), mention(4, '2')];
  const links = [
    { a, b, sure: 0.9 },
    { a: b, b: c, sure: 0.9 },
    { a: d, b: e, sure: 0.9 },
    { a, b: d, sure: 0.5 },
  ];
  expect(groupMentions(links)).toHaveLength(2);
});

test('two accounts come to contradict each other only where a link joins their values', () => {
  const [most, least, other] = [mention(0, '12'), mention(1, '>=3'), mention(2, '5')];
  const chain = [
    { a: most, b: least, sure: 0.9 },
    { a: least, b: other, sure: 0.9 },
  ];
  expect(groupMentions(chain)).toHaveLength(2);
  expect(groupMentions([...chain, { a: most, b: other, sure: 0.5 }])).toHaveLength(1);
});
