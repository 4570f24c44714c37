import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { articlePage, openPages, paragraphs } from '../harness/pages';

const STORY = '/2026/07/10/bridge-of-arden-opens-before-winter';
const WAIT = { timeout: 60_000 };

/** Watches what reaches the page before any other script runs. */
const watch = `<script>window.seenMessages = []; addEventListener('message', (event) => seenMessages.push(event.data));</script>`;

const head = '<title>Bridge</title><meta property="og:type" content="article">';
/** Laying out 50 MB of text takes the browser itself minutes, so that text is not shown. */
const unseen = '<style>.unseen { display: none }</style>';

const hostile: Record<string, () => string> = {
  '/2026/07/10/hostile-page-of-very-many-nodes': () =>
    `<html><head>${head}</head><body><article><h1>Many nodes here</h1>${paragraphs('Arden')}</article>${'<div class="share date author"><b>x</b></div>'.repeat(100_000)}</body></html>`,
  '/2026/07/10/hostile-page-of-very-much-text': () =>
    `<html><head>${head}${unseen}</head><body><article><h1>Much text here</h1>${paragraphs('Arden')}<p class="unseen">${'word '.repeat(10_000_000)}</p></article></body></html>`,
  '/2026/07/10/hostile-page-of-very-deep-nesting': () =>
    `<html><head>${head}</head><body><article><h1>Deep nesting here</h1>${paragraphs('Arden')}</article>${'<div class="date">'.repeat(10_000)}deep</body></html>`,
  '/2026/07/10/hostile-page-of-very-large-metadata': () =>
    `<html><head><title>${'t'.repeat(1_000_000)}</title><meta property="og:type" content="article"><meta property="og:title" content="${'o'.repeat(1_000_000)}"><link rel="canonical" href="javascript:alert(1)"><script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"headline":"<script>alert(1)</scr","author":{"name":"${'a'.repeat(100_000)}"}}</script></head><body><article><h1>Large metadata here</h1>${paragraphs('Arden')}</article></body></html>`,
};

const stand = await openPages({ [STORY]: () => articlePage('Arden', watch), ...hostile });
afterAll(() => stand.close());

const found = async () => (await stand.heard()).filter(({ name }) => name === 'articleFound').map(({ body }) => body);

const globals = (page: Page) => page.evaluate(() => Object.getOwnPropertyNames(window).sort());

test('the page is left as it was: no change, no global, no message, no request', async () => {
  const requests: string[] = [];
  const plain = await stand.chromium.context.newPage();
  await plain.goto(`http://elsewhere.test${STORY}`);
  const page = await stand.visit(STORY);
  page.on('request', (request) => requests.push(request.url()));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await expect.poll(async () => (await found()).length, WAIT).toBe(1);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(before).toBe(await plain.evaluate(() => document.documentElement.outerHTML));
  expect(await globals(page)).toEqual(await globals(plain));
  expect(await page.evaluate('seenMessages')).toEqual([]);
  expect(requests.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
  await plain.close();
  await page.close();
});

test('a script injected twice watches once', async () => {
  const page = await stand.visit(STORY);
  await expect.poll(async () => (await found()).length, WAIT).toBe(1);
  const worker = await stand.chromium.worker();
  await worker.evaluate(
    `chrome.tabs.query({ url: 'http://news.pages.test/*' }).then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['content-scripts/article.js'] }))`,
  );
  await expect.poll(async () => (await found()).length, WAIT).toBe(2);
  await page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
  await expect.poll(async () => (await found()).length, WAIT).toBe(3);
  await page.close();
});

test.each(Object.keys(hostile))(
  '%s is read in bounded time and size',
  async (path) => {
    const page = await stand.visit(path);
    await expect.poll(async () => (await found()).length, WAIT).toBe(1);
    const { article } = (await found())[0]!;
    expect(article?.text).toContain('harbour of Arden');
    expect(article?.text.length).toBeLessThan(2_000_000);
    expect(article?.title.length).toBeLessThanOrEqual(400);
    expect(article?.url).toBe(`http://news.pages.test${path}`);
    await page.close();
  },
  60_000,
);
