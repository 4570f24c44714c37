import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Extraction } from '@/utils/extract/extract';
import { bundle } from '../../../scripts/bench/shared/bundle';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';

/** What the bundle puts on the page. */
declare const bench: { extractHtml(html: string, url: string): Extraction };

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  page = await browser.newPage();
  const entry = new URL('../../../utils/browser/gather/extractHtml.ts', import.meta.url);
  await page.addScriptTag({ content: await bundle(entry, 'iife') });
});

afterAll(() => browser.close());

const PIXEL = '<noscript><img height="1" width="1" style="display:none" src="https://pixel.test/tr?id=1"></noscript>';
const HEAD =
  '<meta property="og:type" content="article"><meta property="og:title" content="Bridge of Arden opens before winter">' +
  '<meta name="author" content="Ann Lee"><meta property="article:published_time" content="2026-07-10T08:00:00Z">' +
  '<link rel="canonical" href="https://news.test/arden/bridge"><title>Arden Post</title>';
const TEXT =
  '<p>The bridge of Arden will open before the winter, the mayor said on Tuesday, and nobody in the town believed it.</p>';

/** A fetched page is parsed without scripts: there a picture ends the head, and what follows stands in the body. */
test.each([
  ['before the pixel', `${HEAD}${PIXEL}`, ''],
  ['behind the pixel', `${PIXEL}${HEAD}`, ''],
  ['behind a picture and text before the page begins', `${PIXEL}${HEAD}`, 'Served in 12 ms <img src="x.gif">'],
])('a head %s is read', async (_, head, before) => {
  const html = `${before}<html lang="en"><head>${head}</head><body><h1>Bridge</h1>${TEXT.repeat(3)}</body></html>`;
  const extraction = await page.evaluate(([source]) => bench.extractHtml(source, 'https://news.test/x?amp=1'), [
    html,
  ] as const);
  expect(extraction).toMatchObject({
    isArticle: true,
    article: {
      title: 'Bridge of Arden opens before winter',
      authors: ['Ann Lee'],
      publishedAt: '2026-07-10T08:00:00Z',
      url: 'https://news.test/arden/bridge',
    },
  });
});
