import { expect, test } from 'vitest';
import { placeMentions } from '@/utils/compare/align/placed';
import { rivalsOf } from '@/utils/compare/align/rivals';
import { readStory } from '@/utils/compare/story';
import { number } from '@/utils/read/find/number';
import { article } from '../article';

const articles = [article('a', 'They counted 12 boats and 31 nets.'), article('b', 'There were 12 boats and 40 nets.')];
const story = readStory(articles, []);
const [[boats, nets], [boatsToo, netsToo]] = story.accounts.map((account, at) =>
  placeMentions(number.find(account), at, story.words[at]!, account, story.evidence),
) as [[typeof mention, typeof mention], [typeof mention, typeof mention]];
declare const mention: ReturnType<typeof placeMentions>[number];
const conflict = { verdict: 'conflict' } as const;

test('a pair stands against the strongest other pair of either of its mentions', () => {
  const pairs = [
    { a: boats, b: boatsToo, relation: { verdict: 'agree' } as const },
    { a: boats, b: netsToo, relation: conflict },
    { a: nets, b: netsToo, relation: conflict },
  ];
  expect(rivalsOf(pairs, [3, -2, 1])).toEqual([
    [3, -2, -4, -2, 4, 1],
    [-2, 3, 1, 3, -5, 0],
    [1, -4, -2, -2, 3, 1],
  ]);
});

test('without a rival a pair leads by no more than counts', () => {
  expect(rivalsOf([{ a: boats, b: boatsToo, relation: conflict }], [9])).toEqual([[9, -4, -4, -4, 4, 1]]);
});
