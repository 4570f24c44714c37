import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { rowsOf } from '@/scripts/screenshots/seed';
import { type CoverageRow, database } from '@/utils/browser/database/database';
import { takeDamaged } from '@/utils/browser/database/soundRows';
import { findLikest } from '@/utils/browser/match/findMatches';
import { exportLibrary, importLibrary } from '@/utils/browser/ownData/backup';
import { checkAndRepair } from '@/utils/browser/ownData/repair';
import { findAccounts } from '@/utils/browser/store/accounts';
import { findArticle, readArticles, storeArticle } from '@/utils/browser/store/articles';
import { correct, correctionsOf, findCorrectedCoverage, undoCorrection } from '@/utils/browser/store/corrections';
import {
  advanceCoverage,
  allCoverage,
  findCoverage,
  keepStory,
  openCoverage,
  unfinishedCoverage,
} from '@/utils/browser/store/coverage';
import { findItems, itemsKept, storeItems } from '@/utils/browser/store/items';
import { chooseOutlets, chosenOutlets } from '@/utils/browser/store/outlets';
import { dropBeyond, dropOld, makeRoom } from '@/utils/browser/store/retention';
import type { Article, Item, Outlet } from '@/utils/model';
import { SAMPLE } from '../../present/sampleStory';

const article = (change: Partial<Article> = {}): Article => ({
  id: 'https://ledger.example/bridge',
  outlet: 'Ledger',
  title: 'Bridge to reopen',
  text: 'The bridge reopens on Friday.',
  authors: [],
  extent: 'full',
  ...change,
});
const item = (id: string): Item => ({ id, outlet: 'Wire', url: id, title: id, summary: 'A short line.' });
const outlet = (id: string, name: string): Outlet => ({
  id,
  name,
  domains: [id],
  feeds: [],
  sitemaps: [],
  subjects: [],
});

beforeEach(() => Promise.all(database().tables.map((table) => table.clear())));

describe('articles', () => {
  test('keep the former text when the outlet changes its words', async () => {
    await storeArticle(article(), 1, 1);
    await storeArticle(article({ text: 'The bridge reopens on Monday.' }), 2);
    expect(await findArticle(article().id)).toMatchObject({
      text: 'The bridge reopens on Monday.',
      readAt: 1,
      earlier: [{ text: 'The bridge reopens on Friday.', seenAt: 1 }],
    });
  });

  test.each([
    ['the same words', {}],
    ['a page cut by a paywall this time', { text: 'The bridge', extent: 'cut' as const }],
  ])('keep no edition for %s', async (_why, change) => {
    await storeArticle(article(), 1);
    await storeArticle(article(change), 2);
    expect((await findArticle(article().id))?.earlier).toEqual([]);
  });

  test('keep ten editions at most, the newest first', async () => {
    for (let edition = 0; edition <= 15; edition += 1)
      await storeArticle(article({ text: `Edition ${edition}.` }), edition);
    const { earlier = [] } = (await findArticle(article().id)) ?? {};
    expect(earlier).toHaveLength(10);
    expect(earlier[0]?.text).toBe('Edition 14.');
  });
});

describe('items', () => {
  test('are stored once, also within one batch', async () => {
    expect(await storeItems([item('https://a.example/1'), item('https://a.example/1')], 5)).toBe(1);
    expect(await storeItems([item('https://a.example/1'), item('https://a.example/2')], 6)).toBe(1);
    expect(await itemsKept()).toEqual({ count: 2, since: 5 });
  });

  test('stand in for pages that were not read, and only for those', async () => {
    await storeItems([item('https://a.example/1'), item('https://ledger.example/bridge')], 1);
    await storeArticle(article(), 1);
    const accounts = await findAccounts([
      'https://ledger.example/bridge',
      'https://gone.example/',
      'https://a.example/1',
    ]);
    expect(accounts.map(({ id, extent }) => [id, extent])).toEqual([
      ['https://ledger.example/bridge', 'full'],
      ['https://a.example/1', 'summary'],
    ]);
  });
});

test('outlets chosen twice keep their day and take the new facts', async () => {
  await chooseOutlets([outlet('b.example', 'Beacon'), outlet('a.example', 'Anchor')], 1);
  await chooseOutlets([outlet('b.example', 'The Beacon')], 2);
  expect((await chosenOutlets()).map(({ name, chosenAt }) => [name, chosenAt])).toEqual([
    ['Anchor', 1],
    ['The Beacon', 1],
  ]);
});

test('a correction takes its opposite back, and can be undone', async () => {
  await correct({ kind: 'not-same-story', article: 'a', other: 'b' }, 1);
  await correct({ kind: 'same-story', article: 'a', other: 'b' }, 2);
  expect((await correctionsOf('a')).map(({ kind }) => kind)).toEqual(['same-story']);
  await undoCorrection({ kind: 'same-story', article: 'a', other: 'b' });
  expect(await correctionsOf('a')).toEqual([]);
});

test('a detail that is not one fact stays out of the comparison until that is undone', async () => {
  const { details } = SAMPLE.comparison;
  const [first, second] = details.map(({ id }) => id);
  await database().coverage.bulkPut(rowsOf(SAMPLE, 1).coverage as CoverageRow[]);
  const shown = async () => (await findCorrectedCoverage(SAMPLE.openArticle))?.comparison?.details.map(({ id }) => id);
  const said = { kind: 'not-same-fact', article: SAMPLE.openArticle, other: first! } as const;
  await correct(said, 1);
  await correct({ ...said, article: 'another', other: second! }, 1);
  expect(await shown()).toEqual(details.slice(1).map(({ id }) => id));
  await undoCorrection(said);
  expect(await shown()).toEqual(details.map(({ id }) => id));
});

test('details put aside are kept apart, the last one said first', async () => {
  const [first, second] = SAMPLE.comparison.details.map(({ id }) => id);
  await database().coverage.bulkPut(rowsOf(SAMPLE, 1).coverage as CoverageRow[]);
  const aside = async () => (await findCorrectedCoverage(SAMPLE.openArticle))?.aside.map(({ id }) => id);
  expect(await aside()).toEqual([]);
  const said = { kind: 'not-same-fact', article: SAMPLE.openArticle } as const;
  await correct({ ...said, other: first! }, 1);
  await correct({ ...said, other: second! }, 2);
  await correct({ ...said, other: 'a detail that is no more' }, 3);
  expect(await aside()).toEqual([second, first]);
  await undoCorrection({ ...said, other: second! });
  expect(await aside()).toEqual([first]);
});

test('retention spares kept stories and the pages they need', async () => {
  await storeItems([item('https://a.example/old')], 1);
  await storeArticle(article({ id: 'kept' }), 1, 1);
  await storeArticle(article({ id: 'dropped' }), 1, 1);
  await openCoverage('kept', [], 1);
  await openCoverage('dropped', [], 1);
  await keepStory('kept', true);
  await storeItems([item('https://a.example/told')], 1);
  await advanceCoverage('kept', 'asking', { articleIds: ['kept', 'https://a.example/told'] }, 1);
  await dropOld(10);
  const items = await findItems(['https://a.example/old', 'https://a.example/told']);
  expect(items.map(({ id }) => id)).toEqual(['https://a.example/told']);
  expect([await findArticle('kept'), await findArticle('dropped')].map((row) => row?.id)).toEqual(['kept', undefined]);
  expect(await findCoverage('dropped')).toBeUndefined();
});

describe('retention by number and space', () => {
  const idsLeft = async () => (await database().items.orderBy('storedAt').primaryKeys()).map(Number);
  const fill = async () => {
    for (let at = 1; at <= 8; at += 1) await storeItems([item(String(at))], at);
  };

  test.each<[string, () => Promise<number>, number[]]>([
    ['fewer than are kept', () => dropBeyond(8, { usage: 1, quota: 10 }), [1, 2, 3, 4, 5, 6, 7, 8]],
    ['more than are kept', () => dropBeyond(3, {}), [6, 7, 8]],
    ['a disk that is nearly full', () => dropBeyond(100, { usage: 9, quota: 10 }), [3, 4, 5, 6, 7, 8]],
    ['a disk that is full', makeRoom, [3, 4, 5, 6, 7, 8]],
  ])('%s: the oldest go', async (_what, drop, left) => {
    await fill();
    expect(await drop()).toBe(8 - left.length);
    expect(await idsLeft()).toEqual(left);
  });

  test('what a story is made of stays', async () => {
    await fill();
    await openCoverage('1', [], 1);
    await dropBeyond(3, {});
    expect(await idsLeft()).toEqual([1, 6, 7, 8]);
  });
});

describe('backup', () => {
  test('brings everything back', async () => {
    await storeArticle(article(), 1, 1);
    await openCoverage(article().id, ['topic'], 1);
    await correct({ kind: 'not-same-fact', article: article().id, other: 'number 12' }, 1);
    const topics = [{ id: 'ferry', name: 'Ferries', marks: [['ferry']], excludes: [] }];
    const json = JSON.stringify(await exportLibrary(topics));
    await Promise.all(database().tables.map((table) => table.clear()));
    expect(await importLibrary(json)).toEqual({ ok: true, value: { rows: 3, leftOut: 0, topics } });
    expect(await findArticle(article().id)).toMatchObject(article());
    expect(await correctionsOf(article().id)).toHaveLength(1);
  });

  test.each([
    ['<html>', { is: 'notJson' }],
    ['{"secondSource":99}', { is: 'notExport' }],
    ['{"secondSource":1,"tables":{"coverage":[]}}', { is: 'noList', list: 'articles' }],
  ])('refuses %j and changes nothing', async (json, failure) => {
    await storeArticle(article(), 1);
    expect(await importLibrary(json)).toEqual({ ok: false, failure });
    expect(await database().articles.count()).toBe(1);
  });

  test('causes no request: work that was under way goes on with what is stored', async () => {
    const { coverage } = rowsOf(SAMPLE, 1) as { coverage: CoverageRow[] };
    const states = ['asking', 'reading', 'refining', 'waiting', 'ready', 'anything'];
    const stories = states.map((state) => ({ ...coverage[0]!, comparison: undefined, articleId: state, state }));
    const tables = { coverage: stories, articles: [], outlets: [], corrections: [] };
    await importLibrary(JSON.stringify({ secondSource: 1, tables, topics: [] }));
    const after = await Promise.all(states.map(async (id) => (await findCoverage(id))?.state));
    expect(after).toEqual(['noticed', 'noticed', 'noticed', 'waiting', 'ready', 'noticed']);
  });

  test('leaves out and counts what is damaged, member by member, and takes in the rest', async () => {
    const { coverage } = rowsOf(SAMPLE, 1) as { coverage: CoverageRow[] };
    const lying = structuredClone(coverage[0]!);
    lying.comparison!.details[0]!.versions[0]!.text = 'words that the article does not say';
    const sound = { ...article(), fetchedAt: 1, earlier: [] };
    const tables = {
      coverage: [lying, { ...coverage[0], articleId: 'b', matches: [{}] }, { articleId: 7 }, null],
      articles: [...SAMPLE.articles.map((one) => ({ ...one, fetchedAt: 1, earlier: [] })), sound, { id: 'a' }, 'x'],
      outlets: [{ ...outlet('a.example', 'A'), chosenAt: 1, feeds: ['javascript:alert(1)'] }],
      corrections: [{ id: 'x', kind: 'not-same-story', article: 'a', other: {}, at: 1 }],
    };
    const topics = [{ id: 'ferry', name: 'Ferries', marks: [['ferry', 7]], excludes: [] }];
    const read = await importLibrary(JSON.stringify({ secondSource: 1, tables, topics }));
    // Three stories, two articles, an outlet, a correction and a topic; and one comparison that lies.
    expect(read).toEqual({ ok: true, value: { rows: SAMPLE.articles.length + 2, leftOut: 9, topics: [] } });
    expect(await findCoverage(SAMPLE.openArticle)).toMatchObject({ state: 'noticed' });
    expect((await findCoverage(SAMPLE.openArticle))?.comparison).toBeUndefined();
    expect(await chosenOutlets()).toEqual([]);
  });
});

describe('damaged rows', () => {
  const put = (table: string, row: object) => database().table(table).put(row);

  test('are skipped wherever rows are read, and the rest is found', async () => {
    await storeItems([item('https://a.example/1')], 1);
    await storeArticle(article(), 1, 1);
    await openCoverage(article().id, [], 1);
    await chooseOutlets([outlet('a.example', 'A')], 1);
    await put('items', { id: 'https://a.example/2', storedAt: 1 });
    await put('articles', { id: 'https://a.example/3', fetchedAt: 1, readAt: 1, title: 7 });
    await put('coverage', { articleId: 'https://a.example/3', state: 'asking', openedAt: 1 });
    await put('outlets', { id: 'b.example' });
    expect((await findAccounts(['https://a.example/2', 'https://a.example/3', 'https://a.example/1'])).length).toBe(1);
    expect(await unfinishedCoverage()).toEqual([article().id]);
    expect((await allCoverage()).length).toBe(1);
    expect((await chosenOutlets()).map(({ id }) => id)).toEqual(['a.example']);
    expect((await readArticles()).map(({ id }) => id)).toEqual([article().id]);
    expect(takeDamaged().sort()).toEqual(['articles', 'coverage', 'items', 'outlets']);
  });

  test('of the index are skipped, and the index is built anew out of what it stands for', async () => {
    const DAY = 24 * 60 * 60_000;
    await storeItems([item('https://a.example/1')], DAY);
    await storeItems([item('https://a.example/2')], 3 * DAY);
    await storeArticle(article(), 3 * DAY, 1);
    const [first, second] = await database().segments.toArray();
    await put('segments', { ...first, bytes: new ArrayBuffer(3) });
    await put('segmentIds', { segment: second!.key, block: 0, ids: [7] });
    expect(await findLikest(article(), 3 * DAY)).toMatchObject({ found: [] });
    expect(takeDamaged()).toContain('segments');
    expect(await checkAndRepair()).toBe(2);
    const ids = (await database().segmentIds.toArray()).flatMap((row) => row.ids).sort();
    expect(ids).toEqual(['https://a.example/1', 'https://a.example/2', article().id]);
    expect((await database().segments.toArray()).map(({ day }) => day).sort()).toEqual([1, 3]);
  });

  test('are taken out by checking; a story whose article is known is compared anew', async () => {
    await storeArticle(article(), 1, 1);
    await put('coverage', { articleId: article().id, state: 'ready', openedAt: 5, kept: true, matches: 'x' });
    await put('items', { id: 'https://a.example/2', storedAt: 1 });
    expect(await checkAndRepair()).toBe(2);
    expect(await findCoverage(article().id)).toMatchObject({ state: 'noticed', kept: true, openedAt: 5 });
    expect(await database().items.count()).toBe(0);
    expect(await checkAndRepair()).toBe(0);
  });
});
