import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { build } from 'wxt';
import { BadInput } from '../cli/badInput';
import { readText } from '../cli/readText';
import { findBrowser } from '../setup/browsers.mjs';
import type { Timings } from './page/extractors';
import { bundle } from './shared/bundle';
import { percentile } from './shared/percentile';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ALWAYS_ON = join(ROOT, '.output/chrome-mv3/content-scripts/article.js');

interface SavedPage {
  html: string;
  url: string;
}

/**
 * `npm run bench -- extract FOLDER [LIMIT]`: times detection and extraction in Chromium on saved pages, beside plain
 * Readability and Defuddle. The folder holds a JSON Lines file with `{html, url}` rows; paths are below the folder.
 */
export async function run([folder, limit]: string[]): Promise<void> {
  if (!folder) throw new BadInput('npm run bench -- extract FOLDER [LIMIT]: the FOLDER of saved pages is missing');
  await build();
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundle(new URL('page/extractors.ts', import.meta.url), 'iife') });
  const timings: Timings[] = [];
  for (const saved of listPages(folder).slice(0, Number(limit) || undefined)) {
    timings.push(await timeOne(page, folder, saved));
  }
  await browser.close();
  report(timings);
}

function listPages(folder: string): SavedPage[] {
  const list = readdirSync(folder).find((file) => file.endsWith('.jsonl'));
  if (!list) throw new Error(`${folder} holds no JSON Lines file that lists its pages`);
  const lines = readFileSync(join(folder, list), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as SavedPage);
}

function timeOne(page: Page, folder: string, { html, url }: SavedPage): Promise<Timings> {
  const source = readText(join(folder, html));
  return page.evaluate(([text, address]) => bench.timePage(text, address), [source, url] as const);
}

/** What the bundle puts on the page. */
declare const bench: { timePage(html: string, url: string): Timings };

function report(timings: Timings[]): void {
  const others = timings.filter(({ isArticle }) => !isArticle);
  const rows = [
    ['detect, pages that are no articles', others.map(({ detect }) => detect)],
    ['detect, all pages', timings.map(({ detect }) => detect)],
    ['extract', timings.map(({ extract }) => extract)],
    ['Readability alone', timings.map(({ readability }) => readability)],
    ['Defuddle alone', timings.map(({ defuddle }) => defuddle)],
  ] as const;
  console.log(`${timings.length} pages, milliseconds`);
  for (const [name, all] of rows) console.log(`${name}: p50 ${share(all, 0.5)}, p95 ${share(all, 0.95)}`);
  if (existsSync(ALWAYS_ON)) console.log(`always-on script: ${gzipSync(readFileSync(ALWAYS_ON)).length} bytes in gzip`);
}

function share(values: readonly number[], part: number): string {
  return percentile(values, part).toFixed(1);
}
