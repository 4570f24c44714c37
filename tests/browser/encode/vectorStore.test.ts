import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/utils/browser/database/database';
import { findVectors, forgetVectors, storeVectors } from '@/utils/browser/encode/vectorStore';
import { storeArticle } from '@/utils/browser/store/articles';
import { storeItems } from '@/utils/browser/store/items';
import { dropOld } from '@/utils/browser/store/retention';
import { made } from '../../encode/encoded';

const DAY = 86_400_000;
const SENTENCES = [made([1, 2, 3])];
/** What one such article counts for: its bytes and what is kept beside them. */
const SIZE = 400 + 3 * (128 + 24);

const keys = () => database().vectors.toCollection().primaryKeys();

beforeEach(async () => {
  await Promise.all(database().tables.map((table) => table.clear()));
  for (const id of ['a', 'b', 'c']) {
    await storeArticle({ id, outlet: 'Ledger', title: id, text: id, authors: [], extent: 'full' }, 1);
  }
});

test('vectors are found by the text they were made of, not by the article', async () => {
  await storeVectors('a', '#text', SENTENCES, 1);
  expect(await findVectors('#text', 2)).toEqual(SENTENCES);
  expect(await findVectors('#other', 2)).toBeUndefined();
});

test('an article has the vectors of its last text only', async () => {
  await storeVectors('a', '#old', SENTENCES, 1);
  await storeVectors('a', '#new', SENTENCES, 2);
  expect(await findVectors('#old', 3)).toBeUndefined();
  expect(await keys()).toEqual(['a']);
});

test('an account known from a feed only has vectors too, one unknown has none', async () => {
  await storeItems([{ id: 'item', outlet: 'Wire', url: 'item', title: 'item', summary: '' }], 1);
  await storeVectors('item', '#item', SENTENCES, 1);
  await storeVectors('gone', '#gone', SENTENCES, 1);
  expect(await keys()).toEqual(['item']);
});

test('where there are too many, those not used for longest go', async () => {
  await storeVectors('a', '#a', SENTENCES, 1, 2 * SIZE);
  await storeVectors('b', '#b', SENTENCES, 2, 2 * SIZE);
  await findVectors('#a', 1 + DAY);
  await storeVectors('c', '#c', SENTENCES, 2 + DAY, 2 * SIZE);
  expect(await keys()).toEqual(['a', 'c']);
});

test('vectors go with their articles', async () => {
  await storeVectors('a', '#a', SENTENCES, 1);
  await storeVectors('b', '#b', SENTENCES, 1);
  await forgetVectors(['a', 'c']);
  expect(await keys()).toEqual(['b']);
});

test('what is no longer kept of old articles takes its vectors with it', async () => {
  await storeArticle({ id: 'new', outlet: 'Ledger', title: 'new', text: 'new', authors: [], extent: 'full' }, 9);
  for (const id of ['a', 'new']) await storeVectors(id, `#${id}`, SENTENCES, 9);
  await dropOld(5);
  expect(await keys()).toEqual(['new']);
});
