import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build } from 'wxt';
import { idRows } from '@/utils/browser/index/segmentStore';
import { indexEntryOf } from '@/utils/match/index/indexEntry';
import { packSegment } from '@/utils/match/index/packSegment';
import { profileOf } from '@/utils/match/index/profile';
import type { Item } from '@/utils/model';
import { findBrowser } from '../../setup/browsers.mjs';
import { percentile } from '../shared/percentile';
import { store, timeToMatches, untilPacked, untilReady } from './inPage';
import { articleFrom, madeItems } from './madeItems';

const EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
const ITEMS = 100_000;
/** All arrived within the days that are searched: the most that a search ever loads. */
const DAYS = 10;
/** As a day's 10,000 items are packed by its evening when they come in 50 at a time. */
const SEGMENTS = [6_400, 3_200, 400];
const TIMES = 20;
const DAY = 86_400_000;
const BARS = { 'median, ms': 150, 'worker heap, MB': 60 };

/**
 * The extension, built anew, in Chromium with 100,000 items stored, made from real ones where there are any. The worker is
 * stopped and woken, so that nothing is loaded; an article arrives; the time counts until its matches are stored where the
 * popup reads them.
 */
export async function runInChromium(real: Item[]): Promise<void> {
  await build();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: [
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  try {
    await measure(browser, real);
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser, real: Item[]): Promise<void> {
  const { host } = new URL((await backgroundOf(browser)).url());
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${host}/library.html`);
  await page.waitForSelector('h1');
  const now = Date.now();
  const items = madeItems(ITEMS, real).map((item, at) => ({ ...item, publishedAt: isoDay(now - (at % DAYS) * DAY) }));
  const before = await storageUsed(page);
  const bytes = await fill(page, items, now);
  // The background's daily work, after which only today is in pieces.
  await page.evaluate('chrome.alarms.create("retention", { when: Date.now() })');
  await page.evaluate(untilPacked, DAYS - 1 + SEGMENTS.length);
  const used = (await storageUsed(page)) - before;

  const times: number[] = [];
  const heaps: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await stopWorker(browser);
    await page.evaluate('chrome.runtime.sendMessage({ name: "wake" }).catch(() => {})');
    const article = articleFrom(items[time * 997]!, time);
    times.push(await page.evaluate(timeToMatches, article));
    // Else the next worker would begin with what this one left undone.
    await page.evaluate(untilReady, article.id);
    heaps.push(await heapOf(await backgroundOf(browser)));
  }
  const figures = { 'median, ms': percentile(times, 0.5), 'worker heap, MB': Math.max(...heaps) / 1e6 };
  console.log(`${ITEMS} items stored, ${(used / ITEMS).toFixed(0)} bytes an item on disk`);
  console.log(`of these the index, unpacked: ${(bytes / ITEMS).toFixed(0)} bytes an item`);
  console.log(`article to matches, index cold, ms: ${times.map((one) => one.toFixed(0)).join(' ')}`);
  for (const [name, bar] of Object.entries(BARS)) {
    const value = figures[name as keyof typeof BARS];
    console.log(`${name}: ${value.toFixed(1)}, bar ${bar}${value > bar ? ': missed' : ''}`);
    if (value > bar) process.exitCode = 1;
  }
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

async function backgroundOf(browser: Browser) {
  return browser.waitForTarget((target) => target.type() === 'service_worker');
}

async function stopWorker(browser: Browser): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  if (!target) return;
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (other) => {
      if (other === target) resolve();
    });
  });
  await (await target.worker())!.close();
  await gone;
}

/** JavaScript objects and buffers that the worker holds, after a collection of what it does not need. */
async function heapOf(target: Awaited<ReturnType<typeof backgroundOf>>): Promise<number> {
  const session: CDPSession = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize: number;
  };
  await session.detach();
  return usedSize + backingStorageSize;
}

function storageUsed(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
}

/** Stores items as the background does; gives the bytes of the index. */
async function fill(page: Page, items: Item[], now: number): Promise<number> {
  let total = 0;
  for (let day = 0; day < DAYS; day += 1) {
    const arrived = items.filter((_, at) => at % DAYS === day);
    for (const size of SEGMENTS) {
      const batch = arrived.splice(0, size);
      const { bytes, ids } = packSegment(batch.map((item) => indexEntryOf(profileOf(item))));
      const inBase64 = Buffer.from(bytes).toString('base64');
      await page.evaluate(store, { items: batch, ids: idRows(0, ids), inBase64, storedAt: now - day * DAY });
      total += bytes.byteLength + ids.join().length;
    }
  }
  return total;
}
