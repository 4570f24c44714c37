import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf, seed } from '../../../scripts/screenshots/seed';
import { SAMPLE } from '../../present/sampleStory';
import { type Chromium, launchChromium } from '../harness/chromium';
import { demoBuild } from '../harness/demoBuild';

/** A port on which nobody answers: these pages need no newsstand. */
const NOBODY = 9;
const CHAPTER = {
  id: 'https://wire.example/june',
  url: 'https://wire.example/june',
  outlet: 'Wire',
  title: 'Port of Larsund blocked',
  summary: 'Ships wait before the port.',
  publishedAt: '2026-06-20',
};

let chromium: Chromium;

beforeAll(async () => {
  chromium = await launchChromium({ port: NOBODY, extension: demoBuild('chrome-mv3') });
  const page = await chromium.open('library.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const now = Date.now();
  await seed(page, rowsOf(SAMPLE, now, { earlier: [CHAPTER.id] }));
  await seed(page, { items: [{ ...CHAPTER, storedAt: now }] });
  await page.close();
});
afterAll(() => chromium?.close());

async function expectChapter(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Earlier in this story' }).waitFor();
  const link = page.getByRole('link', { name: CHAPTER.title });
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe(CHAPTER.url);
}

test('the compare page tells what led up to the story', async () => {
  await expectChapter(await chromium.open(`compare.html?article=${encodeURIComponent(SAMPLE.openArticle)}`));
});

test('the library tells what led up to the story that is open', async () => {
  const page = await chromium.open('library.html');
  await page.getByRole('main').getByRole('listitem').getByRole('link').click();
  await expectChapter(page);
});
