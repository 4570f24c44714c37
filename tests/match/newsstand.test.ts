import { expect, test } from 'vitest';
import { createMatcher } from '@/utils/match/match';
import type { Article, Item } from '@/utils/model';
import { OUTLETS } from '../newsstand/outlets';
import { BAN, stockOf } from '../newsstand/stock';
import EXPECTED from '../stories/claude-code-ban/expected.json';

/** Everything that the demo's outlets have in their feeds, the running example and what comes near it. */
const items: Item[] = OUTLETS.flatMap((outlet) =>
  stockOf(outlet, false).map(({ url, title, summary, publishedAt }) => ({
    id: url,
    url,
    outlet: outlet.name,
    title,
    summary,
    publishedAt,
  })),
);
const told = BAN.map(({ id }) => id);

const match = createMatcher(items);
const found = (article: Article) =>
  match(article, 30)
    .filter(({ sameStory }) => sameStory)
    .map(({ id }) => id);

test('finds every other account of the running example by its summary', () => {
  const reading = BAN.find(({ id }) => id === EXPECTED.reading)!;
  expect(found(reading).toSorted()).toEqual(told.filter((id) => id !== reading.id).toSorted());
});

test.each(BAN.map((article) => [article.outlet, article] as const))(
  'takes no story near the running example for it, read at %s',
  (_outlet, article) => {
    const accounts = found(article);
    expect(accounts.filter((id) => !told.includes(id))).toEqual([]);
    expect(accounts).not.toEqual([]);
  },
);
