import { expect, test } from 'vitest';
import { compareArticles } from '@/utils/compare/compare';
import { article } from './article';

test.each([
  [
    'date',
    'The mayor was arrested at his flat on Tuesday.',
    'The mayor was arrested on Tuesday at his flat.',
    'arrested at his flat',
  ],
  ['number', 'Some 300 dairy farmers came to Tarn.', 'About 300 dairy farmers were in Tarn.', 'dairy farmers'],
])('a %s is labelled by words as they stand in the article', (kind, mine, theirs, label) => {
  const { details } = compareArticles([article('A', mine), article('B', theirs)], 'A');
  expect(details.filter((detail) => detail.kind === kind).map((detail) => detail.label)).toEqual([label]);
});
