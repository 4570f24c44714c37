import type { Page } from 'playwright-core';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { PullRow } from '@/utils/browser/database/pullTables';
import type { Chromium } from '../harness/chromium';
import { openNewcomer, openStand } from '../harness/opened';
import { storedRows } from '../harness/stored';
import { allowOutlets } from '../harness/story';

const KILLS = 50;
/** Two waits of half a second double to 30 s after six kills; a request is begun at most this often in the test's minute. */
const MOST_REQUESTS_A_FEED = 9;

const stand = await openStand(afterAll);
stand.delay = 200;
let chromium: Chromium;

async function start(): Promise<Page> {
  ({ chromium } = await openNewcomer(onTestFinished, { stand }));
  stand.requests.length = 0;
  await allowOutlets(chromium);
  return chromium.openEmpty();
}

const PULL = 'chrome.runtime.sendMessage({ name: "pullNow", body: {} })';

const idsOf = async (page: Page) => (await storedRows<{ id: string }>(page, 'items')).map(({ id }) => id).sort();

test(`a worker stopped ${KILLS} times while it pulls loses nothing, stores nothing twice, and pesters nobody`, async () => {
  const unharmedPage = await start();
  await unharmedPage.evaluate(PULL);
  const unharmed = await idsOf(unharmedPage);
  expect(unharmed.length).toBeGreaterThan(10);
  await chromium.close();

  const page = await start();
  for (let kill = 0; kill < KILLS; kill++) {
    await page.evaluate(`void ${PULL}.catch(() => {})`);
    await page.waitForTimeout(20 + ((kill * 37) % 150));
    await chromium.killWorker();
  }
  await page.evaluate(PULL);
  expect(await idsOf(page)).toEqual(unharmed);
  const pulls = await storedRows<PullRow>(page, 'pulls');
  expect(pulls.filter(({ cutOff, askedAt }) => cutOff !== 0 || askedAt === undefined)).toEqual([]);
  const counts = new Map<string, number>();
  for (const url of stand.requests) counts.set(url, (counts.get(url) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > MOST_REQUESTS_A_FEED)).toEqual([]);
}, 240_000);
