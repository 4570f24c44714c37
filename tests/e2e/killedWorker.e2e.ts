import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CoverageState } from '@/utils/browser/database';
import { type Newsstand, openNewsstand } from '../newsstand/newsstand';
import { BAN } from '../newsstand/stock';
import { type Chromium, launchChromium } from './harness/chromium';
import { demoBuild, STAND_PATTERNS } from './harness/demoBuild';
import { type Row, readRows } from './harness/rows';
import { allowOutlets, openPopup, READING, waitForCoverage, waitForReady } from './harness/story';

const isReading = (url: string) => url.startsWith(READING.id);
const isPage = (url: string) => !isReading(url) && BAN.some(({ id }) => url.startsWith(id));

/** What is held back so that the background is stopped in the middle of it, and the state that it is in then. */
const MOMENTS: [moment: string, state: CoverageState, isHeld: (url: string) => boolean][] = [
  ['while the outlets are asked', 'asking', (url) => !isReading(url)],
  ['before the first matched page came', 'reading', isPage],
  ['while one matched page is missing', 'reading', (url) => url.startsWith(BAN.find(({ id }) => isPage(id))!.id)],
];

let stand: Newsstand;
let chromium: Chromium;
let unharmed: Row[];
const extension = demoBuild('chrome-mv3');

beforeAll(async () => {
  stand = await openNewsstand();
  unharmed = await compare();
  await chromium.close();
});
afterEach(() => chromium?.close());
afterAll(() => stand?.close());

/** Opens the article with a fresh profile and gives the popup's rows; `disturb` comes in between. */
async function compare(disturb?: (popup: Page) => Promise<void>): Promise<Row[]> {
  chromium = await launchChromium({ port: stand.port, extension });
  await chromium.grant(STAND_PATTERNS);
  await allowOutlets(chromium);
  const popup = await openPopup(chromium, READING.id);
  const article = await chromium.context.newPage();
  await article.goto(READING.id);
  await disturb?.(popup);
  const { articleIds } = await waitForReady(popup, READING.id);
  expect(articleIds).toHaveLength(10);
  return popup.evaluate(readRows);
}

test.each(MOMENTS)('a worker killed %s ends with the same comparison', async (_, wanted, isHeld) => {
  const release = stand.hold(isHeld);
  stand.requests.length = 0;
  const rows = await compare(async (popup) => {
    await waitForCoverage(popup, READING.id, ({ state }) => state === wanted);
    await expect.poll(() => stand.requests.some(isHeld)).toBe(true);
    await chromium.killWorker();
    release();
    await chromium.wake();
  });
  expect(rows).toEqual(unharmed);
});
