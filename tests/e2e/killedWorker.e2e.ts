import type { Page } from 'playwright-core';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { CoverageState } from '@/utils/browser/database/database';
import { BAN } from '../newsstand/stock';
import type { Chromium } from './harness/chromium';
import { openReader, openStand, type Until } from './harness/opened';
import { type Row, readAllRows } from './harness/rows';
import { openPopup, READING, waitForCoverage, waitForReady } from './harness/story';

const isReading = (url: string) => url.startsWith(READING.id);
const isPage = (url: string) => !isReading(url) && BAN.some(({ id }) => url.startsWith(id));

/** What is held back so that the background is stopped in the middle of it, and the state that it is in then. */
const MOMENTS: [moment: string, state: CoverageState, isHeld: (url: string) => boolean][] = [
  ['while the outlets are asked', 'asking', (url) => !isReading(url)],
  ['before the first matched page came', 'reading', isPage],
  ['while one matched page is missing', 'reading', (url) => url.startsWith(BAN.find(({ id }) => isPage(id))!.id)],
];

const stand = await openStand(afterAll);
const unharmed = await compare(afterAll);

/** Opens the article with a fresh profile and gives the popup's rows; `disturb` comes in between. */
async function compare(until: Until, disturb?: (popup: Page, chromium: Chromium) => Promise<void>): Promise<Row[]> {
  const { chromium } = await openReader(until, { stand, byWordsOnly: true });
  const popup = await openPopup(chromium, READING.id);
  const article = await chromium.context.newPage();
  await article.goto(READING.id);
  await disturb?.(popup, chromium);
  const { articleIds } = await waitForReady(popup, READING.id);
  expect(articleIds).toHaveLength(10);
  const rows = await readAllRows(popup);
  await chromium.close();
  return rows;
}

test.each(MOMENTS)('a worker killed %s ends with the same comparison', async (_, wanted, isHeld) => {
  const release = stand.hold(isHeld);
  stand.requests.length = 0;
  const rows = await compare(onTestFinished, async (popup, chromium) => {
    await waitForCoverage(popup, READING.id, ({ state }) => state === wanted);
    await expect.poll(() => stand.requests.some(isHeld)).toBe(true);
    await chromium.killWorker();
    release();
    await chromium.wake();
  });
  expect(rows).toEqual(unharmed);
});
