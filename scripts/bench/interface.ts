import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { build } from 'wxt';
import { SAMPLE } from '@/tests/present/sampleStory';
import type { Story } from '@/utils/present/story/storyView';
import { launchExtension } from '../screenshots/launch';
import { withOutlets } from '../screenshots/manyOutlets';
import { rowsOf, seed } from '../screenshots/seed';
import { fillLibrary } from './interface/fillLibrary';
import { percentile } from './shared/percentile';

/** What a reader waits for at most, in milliseconds, at p95. */
const BARS = {
  'popup: window made by the browser': Number.POSITIVE_INFINITY,
  'popup: first content': 100,
  'popup: comparison': 250,
  'compare page, 20 accounts': 500,
};
type Measure = keyof typeof BARS;

/** `npm run bench -- interface [--extension FOLDER]`: opens the real popup and the compare page over a full database. Builds the extension, unless a folder holds it. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      extension: { type: 'string' },
      times: { type: 'string', default: '20' },
      items: { type: 'string', default: '100000' },
      stories: { type: 'string', default: '500' },
    },
  });
  if (!values.extension) await build();
  const { context, origin } = await launchExtension({ dir: values.extension ?? '.output/chrome-mv3' });
  const page = await context.newPage();
  await page.goto(`${origin}/library.html`);
  await page.waitForSelector('h1');
  await fillLibrary(page, { items: Number(values.items), stories: Number(values.stories), story: SAMPLE });
  const many = withOutlets(SAMPLE, 20);
  await seed(page, rowsOf(many, Date.now()));

  const taken: Record<Measure, number[]> = {
    'popup: window made by the browser': [],
    'popup: first content': [],
    'popup: comparison': [],
    'compare page, 20 accounts': [],
  };
  await page.goto(`${origin}/welcome.html`);
  await page.evaluate(readHere, headOf(many));
  for (let time = 0; time < Number(values.times); time += 1) {
    const { window, content, comparison } = await page.evaluate(openPopup, headOf(many).title);
    taken['popup: window made by the browser'].push(window);
    taken['popup: first content'].push(content);
    taken['popup: comparison'].push(comparison);
    await page.waitForTimeout(150);
  }
  for (let time = 0; time < Number(values.times); time += 1) {
    const address = `${origin}/compare.html?article=${encodeURIComponent(many.openArticle)}`;
    taken['compare page, 20 accounts'].push(await openCompare(page, address));
  }
  await context.close();
  for (const [name, times] of Object.entries(taken)) report(name as Measure, times);
}

function report(name: Measure, times: number[]): void {
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  if (p95 > BARS[name]) process.exitCode = 1;
  console.log(`${name}: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (${barOf(name)}${times.length} times)`);
}

/** The article read, as the background notes it of its tab. */
function headOf({ articles, openArticle }: Story) {
  const { outlet, title, publishedAt } = articles.find(({ id }) => id === openArticle)!;
  return { articleId: openArticle, outlet, title, publishedAt };
}

/** Runs in a page of the extension: its tab counts as one that shows the article. */
async function readHere({ articleId, ...head }: ReturnType<typeof headOf>): Promise<void> {
  const tab = await chrome.tabs.getCurrent();
  const state = { url: location.href, state: 'article', reason: '', articleId, head };
  await chrome.storage.session.set({ [`tab:${tab?.id}`]: state });
}

/**
 * Runs in a page of the extension: opens the real popup and waits for what it draws. Content, which is the headline of
 * the article, and comparison count from the moment the popup's document begins; until then the browser makes its window,
 * which is given apart.
 */
async function openPopup(headline: string): Promise<{ window: number; content: number; comparison: number }> {
  const asked = performance.timeOrigin + performance.now();
  void chrome.action.openPopup();
  const times = { window: 0, content: 0, comparison: 0 };
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.onmessage = () => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      const root = popup?.document.getElementById('root');
      if (times.content === 0 && root?.querySelector('h1')?.textContent === headline)
        times.content = popup!.performance.now();
      if (root?.querySelector('li[data-detail]')) {
        times.comparison = popup!.performance.now();
        times.window = popup!.performance.timeOrigin - asked;
        popup!.close();
        resolve();
      } else port2.postMessage(0);
    };
    port2.postMessage(0);
  });
  return times;
}

/** Milliseconds from the start of the navigation until the table stands and the next frame answers. */
async function openCompare(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector('tr[data-detail]');
  return page.evaluate(() => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now()))));
}

function barOf(name: Measure): string {
  return Number.isFinite(BARS[name]) ? `bar ${BARS[name]} ms, ` : '';
}
