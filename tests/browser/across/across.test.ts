import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { database } from '@/utils/browser/database/database';
import { DeletedMeanwhile, epochNow } from '@/utils/browser/database/epochs';
import { itemsWithoutMeaning, readMeanings, storeMeanings } from '@/utils/browser/index/meaningStore';
import { forgetStories } from '@/utils/browser/ownData/forget';
import { storeArticle } from '@/utils/browser/store/articles';
import { storeItems } from '@/utils/browser/store/items';
import { dropOld } from '@/utils/browser/store/retention';
import { WIDTH } from '@/utils/match/index/meanings';
import { item } from '../../match/account';

vi.mock('@/utils/browser/messages/tabs', () => ({ forgetTabs: async () => {}, forgetTabsShowing: async () => {} }));
vi.mock('@/utils/browser/gather/askService', () => ({ askService: vi.fn() }));
vi.mock('@/utils/browser/platform/api', () => ({ browser: { storage: { local: { clear: async () => {} } } } }));
vi.mock('wxt/utils/storage', () => import('../../memoryStorage'));
// Node has no locks; settings are written one after the other here anyway.
vi.stubGlobal('navigator', { locks: { request: (_name: string, act: () => unknown) => act() } });

const NOW = Date.UTC(2026, 6, 10, 12);
const DAY = 86_400_000;
const ALWAYS: [number, number][] = [[0, Number.MAX_SAFE_INTEGER]];
const MODEL = 'model-1';

const german = (id: string) => ({ ...item(id, `Titel ${id}`, 'Ein Satz.'), language: 'de-AT' });
const dutch = (id: string) => ({ ...item(id, `Titel ${id}`, 'Een zin.'), language: 'nl' });
const filled = (number: number) => new Int8Array(WIDTH).fill(number);

/** Encodes what is due, but for items in Dutch, as the background does. */
async function fill(model = MODEL, after = 0): Promise<string[]> {
  const batch = await itemsWithoutMeaning(model, after);
  const wanted = batch.filter(({ language }) => language !== 'nl');
  const vectors = new Map(wanted.map(({ id }, at) => [id, filled(at + 1)]));
  if (batch.length > 0) await storeMeanings(model, batch, vectors, await epochNow('everything'));
  return batch.map(({ id }) => id);
}

const kept = async (model = MODEL) =>
  (await readMeanings(ALWAYS, model)).flatMap(({ ids, languages, vectors }) =>
    ids.map((id, at) => [id, languages[at], vectors[at * WIDTH]]),
  );

beforeEach(() => Promise.all(database().tables.map((table) => table.clear())));

test('each item is encoded once, whatever arrived with it; a language that is not read is passed over', async () => {
  await storeItems([german('a'), dutch('b'), german('c')], NOW);
  expect(await fill()).toEqual(['a', 'b', 'c']);
  expect(await fill()).toEqual([]);
  expect(await kept()).toEqual([
    ['a', 'de', 1],
    ['c', 'de', 2],
  ]);
  await storeItems([german('d')], NOW + 1);
  expect(await fill()).toEqual(['d']);
});

test('many that arrive at one time are encoded a part at a time, and none is left out', async () => {
  const many = Array.from({ length: 150 }, (_, at) => german(`item-${String(at).padStart(3, '0')}`));
  await storeItems(many, NOW);
  const done: string[][] = [];
  do done.push(await fill());
  while (done.at(-1)!.length > 0);
  expect(done.map(({ length }) => length)).toEqual([32, 32, 32, 32, 22, 0]);
  expect(new Set(done.flat()).size).toBe(150);
});

test('another model’s meanings are no use: all is encoded anew', async () => {
  await storeItems([german('a')], NOW);
  await fill();
  expect(await fill('model-2')).toEqual(['a']);
  expect(await kept()).toEqual([]);
  expect(await kept('model-2')).toEqual([['a', 'de', 1]]);
});

test('what is older than asked for is left alone', async () => {
  await storeItems([german('old')], NOW - 30 * DAY);
  await storeItems([german('new')], NOW);
  expect(await fill(MODEL, NOW - 10 * DAY)).toEqual(['new']);
});

test('a deleted story leaves no meaning behind, and those beside it keep theirs', async () => {
  await storeItems([german('a'), dutch('b'), german('c')], NOW);
  await fill();
  await forgetStories(['a']);
  expect(await kept()).toEqual([['c', 'de', 2]]);
  expect(JSON.stringify(await database().meanings.toArray())).not.toContain('"a"');
});

test('an item that comes again, or whose page is read, keeps its meaning', async () => {
  await storeItems([german('a')], NOW);
  await fill();
  await storeItems([{ ...german('a'), title: 'Titel a, berichtigt' }], NOW + 1);
  await storeArticle({ ...german('a'), text: 'Ein Satz.', authors: [], extent: 'full' }, NOW + 2);
  expect(await kept()).toEqual([['a', 'de', 1]]);
});

test('what was deleted while it was encoded stays deleted', async () => {
  await storeItems([german('a'), german('b')], NOW);
  const batch = await itemsWithoutMeaning(MODEL, 0);
  const epoch = await epochNow('everything');
  await forgetStories(['a']);
  await storeMeanings(MODEL, batch, new Map(batch.map(({ id }) => [id, filled(1)])), epoch);
  expect(await kept()).toEqual([['b', 'de', 1]]);
  const stale = { ...epoch, deletions: epoch.deletions + 1 };
  await expect(storeMeanings(MODEL, batch, new Map(), stale)).rejects.toThrow(DeletedMeanwhile);
});

test('meanings go with the days that go, and take a few hundred bytes an item', async () => {
  const address = 'https://paper.example/2026/07/10/a-headline-of-the-usual-length-as-addresses-have-it.html';
  await storeItems([{ ...german(address), url: address }], NOW);
  await fill();
  const [row] = await database().meanings.toArray();
  expect(row!.vectors.byteLength + JSON.stringify([row!.ids, row!.languages]).length).toBeLessThan(400);
  await dropOld(NOW + 40 * DAY);
  expect(await kept()).toEqual([]);
});
