import { expect, test } from 'vitest';
import type { Article } from '@/utils/model';
import { foreignOf } from '@/utils/present/detail/foreign';
import { outletViews } from '@/utils/present/outlets/outletView';
import { ENGLISH, GERMAN } from '../testWords';

const article = (id: string, language?: string): Article => ({
  id,
  outlet: id,
  title: '',
  text: '',
  authors: [],
  extent: 'full',
  language,
});

function seen(words = ENGLISH, ...articles: Article[]) {
  const byId = new Map(articles.map((one) => [one.id, one]));
  return { articles: byId, openArticle: 'here', copyOf: new Map(), others: new Set<string>(), words };
}

test('an account in another language than the one being read is named in the reader’s', () => {
  const [here, there] = [article('here', 'en-GB'), article('there', 'fr_FR')];
  expect(foreignOf('there', seen(ENGLISH, here, there))).toEqual({ from: 'fr', to: 'en', name: 'French' });
  expect(foreignOf('there', seen(GERMAN, here, there))?.name).toBe('Französisch');
});

test.each([
  ['en', 'en-US'],
  ['en', undefined],
  [undefined, 'fr'],
  ['en', 'not a tag'],
])('%s beside %s is not foreign', (mine, theirs) => {
  expect(foreignOf('there', seen(ENGLISH, article('here', mine), article('there', theirs)))).toBeUndefined();
});

test('the report of an outlet names its language where the open article has another', () => {
  const articles = [article('here', 'de'), article('there', 'fr'), article('beside', 'de')];
  const comparison = { details: [], voices: [], words: [], emphasis: [], reports: [] };
  const about = outletViews(articles, comparison, [], 'here', ENGLISH).map((view) => view.about);
  expect(about).toEqual([
    'country and owner unknown',
    'French · country and owner unknown',
    'country and owner unknown',
  ]);
});
