import { expect, test } from 'vitest';
import { cardVersions } from '@/utils/present/detail/cardVersions';
import { SAMPLE } from '../sampleStory';

const articles = new Map(SAMPLE.articles.map((article) => [article.id, article]));

test('who says the same as the open article is told from who does not, whatever the words', () => {
  const when = SAMPLE.comparison.details.find(({ verdict }) => verdict === 'conflict')!;
  const said = cardVersions(when, SAMPLE.openArticle, articles);
  expect(said.map(({ outlet, text, here, same }) => [outlet, text, here, same])).toEqual([
    ['Northlight Radio', 'Friday', true, true],
    ['Meridian Wire', 'Monday', false, false],
    ['Harbor Ledger', 'next Friday', false, true],
    ['Delta Business Daily', 'Friday', false, true],
    ['Coast Daily', 'Monday', false, false],
  ]);
});
