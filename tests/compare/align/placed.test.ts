import { expect, test } from 'vitest';
import { placeInStory, readStory } from '@/utils/compare/story';
import { date } from '@/utils/read/find/date';

test('the words of a mention do not tell how its text was spaced', () => {
  const text = 'The toll is to be raised this  year and\nnext\u00a0year.';
  const story = readStory([{ id: 'a', outlet: 'A', title: '', text, authors: [], extent: 'full' }], []);
  const placed = placeInStory(date.find(story.accounts[0]!), 0, story);
  expect(placed.map(({ words }) => words)).toEqual(['this year', 'next year']);
});
