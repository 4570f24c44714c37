import type { Page } from 'playwright-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { OutletRow } from '@/utils/browser/database/database';
import type { PullRow } from '@/utils/browser/database/pullTables';
import { OUTLETS } from '../../newsstand/outlets';
import { openReader } from '../harness/opened';
import { putRows, storedRows, waitForRows } from '../harness/stored';
import { isCompared, openPopup, READING, waitForCoverage } from '../harness/story';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ADDRESSES = OUTLETS.flatMap(({ feeds, sitemaps }) => [...feeds, ...sitemaps]).sort();

// One browser, all outlets allowed and pulled once: what a test changes, it sets right again, but for the last.
const { stand, chromium } = await openReader(afterAll, { byWordsOnly: true });
const page = await chromium.open('options.html');

beforeEach(async () => {
  await waitForRows<PullRow>(page, 'pulls', allAsked);
  await settle(page);
  stand.requests.length = 0;
});

/** A pull that is under way ends; an alarm would only join it. Nobody is asked twice within a minute. */
const settle = (page: Page) => page.evaluate('chrome.runtime.sendMessage({ name: "pullNow", body: {} })');

const allAsked = (rows: PullRow[]) => rows.filter(({ askedAt }) => askedAt !== undefined).length === ADDRESSES.length;
const askedAfter = (time: number) => (rows: PullRow[]) =>
  rows.filter(({ askedAt = 0 }) => askedAt >= time).length === ADDRESSES.length;
const pulls = (page: Page) => storedRows<PullRow>(page, 'pulls');

/** Feeds and sitemaps that were asked for, without the parts that an index of sitemaps leads to. */
const asked = () => stand.requests.filter((url) => ADDRESSES.includes(url)).sort();

/** Makes all addresses due, as long ago as this. */
async function makeDue(page: Page, ago: number): Promise<void> {
  const then = Date.now() - ago;
  const rows = (await pulls(page)).map((row) => ({ ...row, nextAt: then, askedAt: then, begunAt: then }));
  await putRows(page, 'pulls', rows);
}

/** Fires an alarm as the browser does after a sleep: its time has passed. */
const fire = (page: Page, name: string) =>
  page.evaluate(`chrome.alarms.create(${JSON.stringify(name)}, { when: Date.now() - 1000 })`);

const shiftClock = async (by: number) => {
  const worker = await chromium.worker();
  await worker.evaluate(`self.realNow ??= Date.now; Date.now = () => self.realNow() + ${by}`);
};

// These two reach into the background, of which Playwright's handle does not outlive a stop.
test('a clock a year ahead, then right again: each address is asked once each time, and nobody has to wait a year', async () => {
  for (const jump of [365 * DAY, 0]) {
    stand.requests.length = 0;
    await shiftClock(jump);
    await fire(page, 'pull');
    const isDone = (rows: PullRow[]) =>
      rows.filter(({ askedAt = 0 }) => Math.abs(askedAt - Date.now() - jump) < 10 * MINUTE).length === ADDRESSES.length;
    const rows = await waitForRows<PullRow>(page, 'pulls', isDone);
    await settle(page);
    expect(asked()).toEqual(ADDRESSES);
    expect(rows.filter(({ nextAt }) => nextAt > Date.now() + jump + DAY || nextAt < Date.now() + jump)).toEqual([]);
    expect(rows.filter(({ problem }) => problem !== undefined)).toEqual([]);
  }
});

test('offline nobody is asked or blamed, and what is stored is shown; back online the article is compared anew', async () => {
  await makeDue(page, DAY);
  await chromium.context.setOffline(true);
  const worker = await chromium.worker();
  await worker.evaluate('Object.defineProperty(navigator, "onLine", { value: false, configurable: true })');
  await fire(page, 'pull');
  const alarm = () => page.evaluate<object | undefined>('chrome.alarms.get("online")');
  await expect.poll(alarm).toBeTruthy();
  expect(asked()).toEqual([]);
  expect((await pulls(page)).filter(({ failures }) => failures > 0)).toEqual([]);

  await chromium.context.setOffline(false);
  const article = await chromium.context.newPage();
  await article.goto(READING.id);
  const popup = await openPopup(chromium, READING.id);
  const row = await waitForCoverage(popup, READING.id, isCompared);
  expect(row.asked.done).toBe(0);
  expect(row.failed).toEqual([]);
  expect(row.comparison?.details.length).toBeGreaterThan(0);

  await worker.evaluate('delete navigator.onLine');
  await fire(page, 'online');
  const again = await waitForCoverage(popup, READING.id, (row) => isCompared(row) && row.asked.done > 0);
  expect(again.asked.done).toBe(OUTLETS.length);
  expect(asked()).toEqual(ADDRESSES);
  await popup.close();
  await article.close();
});

test('an alarm that was set while the clock was a year ahead is set anew when the background starts', async () => {
  const alarm = () => page.evaluate<{ scheduledTime: number }>('chrome.alarms.get("pull")');
  await page.evaluate(`chrome.alarms.create('pull', { when: Date.now() + ${365 * DAY}, periodInMinutes: 30 })`);
  expect((await alarm()).scheduledTime).toBeGreaterThan(Date.now() + DAY);
  await chromium.killWorker();
  await chromium.wake();
  await expect.poll(async () => (await alarm()).scheduledTime, { timeout: 20_000 }).toBeLessThan(Date.now() + DAY);
});

test('after a week asleep each address is asked once, with what was kept of its last answer', async () => {
  const items = (await storedRows<{ id: string }>(page, 'items')).map(({ id }) => id);
  await makeDue(page, 7 * DAY);
  await chromium.killWorker();
  const before = Date.now();
  await fire(page, 'pull');
  await waitForRows<PullRow>(page, 'pulls', askedAfter(before));
  // The alarm of the same name comes again and finds that nobody is due.
  await fire(page, 'pull');
  await page.evaluate('chrome.runtime.sendMessage({ name: "pullNow", body: {} })');
  expect(asked()).toEqual(ADDRESSES);
  expect((await storedRows<{ id: string }>(page, 'items')).map(({ id }) => id)).toEqual(items);
});

test('permission withdrawn in the browser’s settings in the middle of a pull: its outlet is asked no more, and it is said', async () => {
  await makeDue(page, DAY);
  const release = stand.hold(() => true);
  const before = Date.now();
  const pulling = page.evaluate('chrome.runtime.sendMessage({ name: "pullNow", body: {} })');
  // Six hosts are asked at once; they wait for their answers while the seventh is taken back.
  await expect.poll(() => stand.requests.length).toBe(6);
  const asking = new Set(stand.requests.map((url) => new URL(url).hostname));
  const gone = OUTLETS.find(({ id }) => !asking.has(`www.${id}`))!;
  await chromium.takeBack([`*://*.${gone.id}/*`]);
  await waitForRows<OutletRow>(page, 'outlets', (rows) =>
    rows.some(({ id, takenBackAt = 0 }) => id === gone.id && takenBackAt >= before),
  );
  release();
  await pulling;
  const ofGone = (url: string) => new URL(url).hostname.endsWith(gone.id);
  expect(asked()).toEqual(ADDRESSES.filter((url) => !ofGone(url)));
  const answered = (await pulls(page)).filter(({ askedAt = 0 }) => askedAt >= before);
  expect(answered.map(({ url }) => url).sort()).toEqual(asked());
  expect(answered.filter(({ problem }) => problem !== undefined)).toEqual([]);
  const row = page.getByRole('row', { name: new RegExp(gone.name) });
  await row.getByText(/Access taken back on/).waitFor();
  await row.getByRole('button', { name: 'Allow…' }).waitFor();
});
