import { expect, test } from 'vitest';
import { compareArticles } from '@/utils/pipeline';
import { article } from './article';

test.each([
  [
    'date',
    'The mayor was arrested at his flat on Tuesday.',
    'The mayor was arrested on Tuesday at his flat.',
    'mayor was arrested at his flat',
  ],
  [
    'date',
    'It would be something of a bridge too far on May 4.',
    'On May 4 it would be a bridge too far.',
    'something of a bridge too far',
  ],
  ['date', 'White House officials met on May 4.', 'White House officials met on May 4.', 'White House officials met'],
  ['number', 'A blast wounded 12 others.', 'It wounded 12 others.', 'blast wounded … others'],
  ['number', 'Both agreed to a 90-day truce.', 'They agreed to a 90-day truce.', 'agreed to a … truce'],
  ['number', '12 people have been hurt there.', '12 people have been hurt.', '… people have been hurt'],
  ['number', 'Some 300 dairy farmers came to Tarn.', 'About 300 dairy farmers were in Tarn.', 'dairy farmers'],
])('a %s is labelled by words as they stand in the article', (kind, mine, theirs, label) => {
  const { details } = compareArticles([article('A', mine), article('B', theirs)], 'A');
  expect(details.filter((detail) => detail.kind === kind).map((detail) => detail.label)).toEqual([label]);
});
