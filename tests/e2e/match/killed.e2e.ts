import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IdRow } from '@/utils/browser/database/matchTables';
import { openIndex } from '@/utils/match/index/invertedIndex';
import { profileOf } from '@/utils/match/index/profile';
import { openSegment } from '@/utils/match/index/segment';
import type { Item } from '@/utils/model';
import { seed } from '../../../scripts/screenshots/seed';
import { type Chromium, launchChromium } from '../harness/chromium';
import { openWire, type Wire } from '../harness/wire';

const FEEDS = 100;
const ITEMS_A_FEED = 25;
const KILLS = 30;
/** Every item is counted; every so many-th is also searched for, which takes a millisecond. */
const SEARCHED = 10;

let wire: Wire;
let chromium: Chromium;

beforeAll(async () => {
  wire = await openWire(FEEDS, ITEMS_A_FEED);
  chromium = await launchChromium({ port: wire.port });
  await chromium.grant([PATTERN]);
});
afterAll(async () => {
  await chromium?.close();
  await wire?.close();
});

const PATTERN = '*://*.wire.test/*';
const PULL = 'chrome.runtime.sendMessage({ name: "pullNow", body: {} })';

/** Numbers that look random and are the same each time. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Starts pulling, and stops the worker a moment after one more feed was stored: amid storing the next. */
async function pullAndKill(page: Page, random: () => number): Promise<void> {
  await page.evaluate(pullMore);
  await page.waitForTimeout(random() * 30);
  await chromium.killWorker();
  // The waits that spare outlets after a stop would make this test take half an hour.
  await page.evaluate(forgetWaits);
}

/** Runs in the page: starts pulling, and waits until more items are stored. */
async function pullMore(): Promise<void> {
  const opening = indexedDB.open('second-source');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const count = async () => {
    const counting = opening.result.transaction('items').objectStore('items').count();
    await new Promise((resolve) => counting.addEventListener('success', resolve));
    return counting.result;
  };
  const before = await count();
  let isPulled = false;
  chrome.runtime.sendMessage({ name: 'pullNow', body: {} }).then(
    () => {
      isPulled = true;
    },
    () => {},
  );
  while (!isPulled && (await count()) === before) await new Promise((resolve) => setTimeout(resolve, 5));
  opening.result.close();
}

/** Runs in the page: no address remembers that asking it was cut off. */
async function forgetWaits(): Promise<void> {
  const opening = indexedDB.open('second-source');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const transaction = opening.result.transaction('pulls', 'readwrite');
  const pulls = transaction.objectStore('pulls');
  const reading = pulls.getAll();
  reading.onsuccess = () => {
    for (const row of reading.result) pulls.put({ ...row, begunAt: undefined, cutOff: 0 });
  };
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  opening.result.close();
}

interface Stored {
  items: Item[];
  segments: { key: number; bytes: number[] }[];
  ids: IdRow[];
}

/** Runs in the page: what is stored, in a form that can leave it. */
async function readStored(): Promise<Stored> {
  const opening = indexedDB.open('second-source');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const transaction = opening.result.transaction(['items', 'segments', 'segmentIds']);
  const items = transaction.objectStore('items').getAll();
  const segments = transaction.objectStore('segments').getAll();
  const ids = transaction.objectStore('segmentIds').getAll();
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  opening.result.close();
  return {
    items: items.result,
    segments: segments.result.map(({ key, bytes }) => ({ key, bytes: Array.from(new Uint8Array(bytes)) })),
    ids: ids.result,
  };
}

test(`of ${FEEDS * ITEMS_A_FEED} items, a part of which come in while the worker is stopped ${KILLS} times, each is found once`, async () => {
  const page = await chromium.openEmpty();
  await page.evaluate(`chrome.permissions.request({ origins: ['${PATTERN}'] })`);
  await seed(page, { outlets: wire.outlets.map((outlet) => ({ ...outlet, chosenAt: 0 })) });
  const random = createRandom(11);
  for (let kill = 0; kill < KILLS; kill += 1) await pullAndKill(page, random);
  const partly = (await page.evaluate(readStored)).items.length;
  await page.evaluate(PULL);
  const stored = await page.evaluate(readStored);

  expect(partly).toBeGreaterThan(wire.addresses.length / 4);
  expect(partly).toBeLessThan(wire.addresses.length);
  const plain = wire.addresses.toSorted();
  expect(stored.items.map(({ id }) => id).toSorted()).toEqual(plain);
  const idsOf = (key: number) => stored.ids.filter(({ segment }) => segment === key).flatMap(({ ids }) => ids);
  const idLists = stored.segments.map(({ key }) => idsOf(key));
  expect(stored.ids.flatMap(({ ids }) => ids)).toHaveLength(plain.length);
  expect(idLists.flat().toSorted()).toEqual(plain);

  const index = openIndex(stored.segments.map(({ bytes }) => openSegment(Uint8Array.from(bytes).buffer)));
  const lost = stored.items
    .filter((_, at) => at % SEARCHED === 0)
    .filter((item) => {
      const hits = index.search(profileOf(item), 3).map(({ segment, document }) => idLists[segment]![document]!);
      return hits[0] !== item.id || hits.filter((id) => id === item.id).length !== 1;
    });
  expect(lost).toEqual([]);
}, 300_000);
