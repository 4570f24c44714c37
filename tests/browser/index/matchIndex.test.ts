import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/utils/browser/database/database';
import { packPastDays } from '@/utils/browser/index/matchIndex';
import { findEarlier, findLikest, findMatches } from '@/utils/browser/match/findMatches';
import { storeArticle } from '@/utils/browser/store/articles';
import { correct, undoCorrection } from '@/utils/browser/store/corrections';
import { storeItems } from '@/utils/browser/store/items';
import { dropOld } from '@/utils/browser/store/retention';
import { article, item, otherNews } from '../../match/account';

const NOW = Date.UTC(2026, 6, 10, 12);
const DAY = 86_400_000;
const published = { publishedAt: '2026-07-10' };
const query = article(
  'ledger',
  'Ferry Nordlys aground off Skagen',
  'The ferry Nordlys ran aground off Skagen with 214 on board.',
  published,
);
const sibling = item(
  'wire',
  'Ferry Nordlys stranded near Skagen',
  'The ferry Nordlys with 214 people ran aground off Skagen.',
  published,
);

const found = async () =>
  (await findMatches(query, findLikest(query, NOW))).filter(({ sameStory }) => sameStory).map(({ id }) => id);

beforeEach(() => Promise.all(database().tables.map((table) => table.clear())));

describe('the index in the database', () => {
  test('finds an item that arrived before the article, and one that arrives later', async () => {
    await storeItems([sibling, ...otherNews(100)], NOW - DAY);
    await storeArticle(query, NOW, NOW);
    expect(await found()).toEqual(['wire']);
    await storeItems([{ ...sibling, id: 'late', outlet: 'late' }], NOW + DAY);
    expect((await found()).sort()).toEqual(['late', 'wire']);
  });

  test('finds an item that was stored while the clock was a year ahead', async () => {
    await storeItems(otherNews(100), NOW - DAY);
    await storeItems([sibling], NOW + 365 * DAY);
    await storeArticle(query, NOW, NOW);
    expect(await found()).toEqual(['wire']);
  });

  test('is searched while items arrive and segments are packed together', async () => {
    await storeItems([sibling, ...otherNews(100)], NOW);
    const arrive = async () => {
      const alike = otherNews(160).slice(100);
      for (const one of alike) await storeItems([{ ...one, summary: `${one.summary} Skagen.` }], NOW);
    };
    const search = async () => {
      for (let turn = 0; turn < 30; turn += 1) expect(await found()).toEqual(['wire']);
    };
    await Promise.all([arrive(), search(), search()]);
  });

  test('holds each item once, however it arrived, in few segments', async () => {
    for (const one of [...otherNews(70), sibling]) await storeItems([one], NOW);
    await storeItems([sibling], NOW);
    const ids = (await database().segmentIds.toArray()).flatMap((row) => row.ids);
    expect(ids.toSorted()).toEqual([...otherNews(70), sibling].map(({ id }) => id).toSorted());
    expect(await database().segments.count()).toBeLessThanOrEqual(7);
    expect(await found()).toEqual(['wire']);
  });

  test('packs a past day into one segment, and leaves today as it is', async () => {
    const others = otherNews(70);
    for (const now of [NOW - DAY, NOW]) {
      const part = others.slice(now === NOW ? 35 : 0, now === NOW ? 70 : 35);
      for (const size of [20, 10, 5]) await storeItems(part.splice(0, size), now);
    }
    await storeItems([sibling], NOW - DAY);
    await packPastDays(NOW);
    const sizes = (await database().segments.orderBy('[day+documents]').keys()) as unknown as [number, number][];
    const today = Math.floor(NOW / DAY);
    expect(sizes).toEqual([
      [today - 1, 36],
      [today, 5],
      [today, 10],
      [today, 20],
    ]);
    const ids = (await database().segmentIds.toArray()).flatMap((row) => row.ids);
    expect(ids.toSorted()).toEqual([...others, sibling].map(({ id }) => id).toSorted());
    expect(await found()).toEqual(['wire']);
  });

  test('keeps neither an item nor its entry when the transaction fails', async () => {
    const broken = storeItems([sibling, { ...sibling, id: undefined as unknown as string }], NOW);
    await expect(broken).rejects.toThrow();
    expect(await database().items.count()).toBe(0);
    expect(await database().segments.count()).toBe(0);
    expect(await database().segmentIds.count()).toBe(0);
  });

  test('drops days past retention', async () => {
    await storeItems([sibling], NOW - 40 * DAY);
    await storeItems(otherNews(3), NOW);
    await dropOld(NOW - 30 * DAY);
    expect(await database().segments.toArray()).toHaveLength(1);
    expect((await database().segmentIds.toArray()).flatMap(({ ids }) => ids)).not.toContain('wire');
    expect(await found()).toEqual([]);
  });

  test('obeys a correction at once, and forgets it when undone', async () => {
    await storeItems([sibling, ...otherNews(100)], NOW);
    const said = { kind: 'not-same-story', article: 'ledger', other: 'wire' } as const;
    await correct(said, NOW);
    expect(await found()).toEqual([]);
    await undoCorrection(said);
    expect(await found()).toEqual(['wire']);
  });

  test('brings in what the reader put here, though no word is shared', async () => {
    await storeItems([item('far', 'Bakery opens', 'Bread for all.'), ...otherNews(100)], NOW);
    await correct({ kind: 'same-story', article: 'ledger', other: 'far' }, NOW);
    expect(await found()).toEqual(['far']);
  });

  test('offers an earlier chapter of the story, however long ago it arrived, but not its own accounts', async () => {
    const chapter = { ...sibling, id: 'chapter', publishedAt: '2026-06-20' };
    await storeItems([chapter, ...otherNews(50)], NOW - 20 * DAY);
    await storeItems([sibling, ...otherNews(100).slice(50)], NOW);
    expect(await findEarlier(query)).toEqual(['chapter']);
    await correct({ kind: 'not-same-story', article: 'ledger', other: 'chapter' }, NOW);
    expect(await findEarlier(query)).toEqual([]);
  });
});
