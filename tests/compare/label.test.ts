import { expect, test } from 'vitest';
import { compareArticles } from '@/utils/pipeline';
import { article } from './article';

const ELSE = 'Nobody in the village would say a word about the orchard and its bees.';

test.each([
  [
    'date',
    'The town clerk was arrested at his flat on Tuesday.',
    'The town clerk was arrested on Tuesday at his flat.',
    'town clerk',
  ],
  ['date', 'It would be a bridge too far on May 4.', 'On May 4 it would be a bridge too far.', ''],
  ['date', 'White House officials met on May 4.', 'White House officials met on May 4.', 'White House officials'],
  ['number', 'A blast wounded 12 others.', 'It wounded 12 others.', 'blast wounded … others'],
  ['number', 'Both agreed to a 90-day truce.', 'They agreed to a 90-day truce.', 'agreed to a … truce'],
  ['number', '12 people have been hurt there.', '12 people have been hurt.', '… people have been hurt'],
  ['number', 'Some 300 dairy farmers came to Tarn.', 'About 300 dairy farmers were in Tarn.', 'dairy farmers'],
])('a %s is labelled by words as they stand in the article, or not at all', (kind, mine, theirs, label) => {
  const { details } = compareArticles([article('A', `${mine} ${ELSE}`), article('B', `${theirs} ${ELSE}`)], 'A');
  expect(details.filter((detail) => detail.kind === kind).map((detail) => detail.label)).toEqual([label]);
});
