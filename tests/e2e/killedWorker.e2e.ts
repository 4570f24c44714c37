import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CoverageRow } from '@/utils/browser/database';
import { type Newsstand, openNewsstand } from '../newsstand/newsstand';
import { type Chromium, launchChromium } from './harness/chromium';
import { demoBuild, STAND_PATTERNS } from './harness/demoBuild';
import { type Row, readRows } from './harness/rows';
import { allowOutlets, openPopup, READING, waitForCoverage } from './harness/story';

/** Long enough to be caught between two pages, short enough for thirteen feeds and nine pages. */
const DELAY_MS = 250;

const MOMENTS: [moment: string, reached: (row: CoverageRow) => boolean][] = [
  ['while the first outlets are asked', ({ state }) => state === 'asking'],
  ['when the matches are known', ({ matches, state }) => matches.length > 0 && state !== 'ready'],
  ['while matched pages are read', ({ articleIds, state }) => state === 'reading' && articleIds.length > 0],
];

let stand: Newsstand;
let chromium: Chromium;
let unharmed: Row[];
const extension = demoBuild('chrome-mv3');

beforeAll(async () => {
  stand = await openNewsstand();
  stand.delay = DELAY_MS;
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
  const { articleIds } = await waitForCoverage(popup, READING.id, ({ state }) => state === 'ready');
  expect(articleIds).toHaveLength(10);
  await popup.locator('#differ li[data-v]').first().waitFor();
  return popup.evaluate(readRows);
}

test.each(MOMENTS)('a worker killed %s ends with the same comparison', async (_, reached) => {
  const rows = await compare(async (popup) => {
    await waitForCoverage(popup, READING.id, reached);
    await chromium.killWorker();
    await chromium.worker();
  });
  expect(rows).toEqual(unharmed);
});
