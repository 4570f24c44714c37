import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf, seed } from '../../scripts/screenshots/seed';
import { SAMPLE } from '../present/sampleStory';
import { demoBuild } from './harness/demoBuild';
import { type Firefox, launchFirefox } from './harness/firefox';

/** A port on which nobody answers: these pages need no newsstand. */
const NOBODY = 9;
const ARTICLE = encodeURIComponent(SAMPLE.reading);
let firefox: Firefox;

beforeAll(async () => {
  firefox = await launchFirefox(NOBODY, demoBuild('firefox-mv3'));
});

afterAll(() => firefox?.close());

function eventually<Value>(page: Page, read: () => Value | Promise<Value>) {
  return expect.poll(() => page.evaluate(read).catch(() => undefined), { timeout: 30_000, interval: 200 });
}

test('the library opens, and is filled', async () => {
  const page = await firefox.open('library.html');
  await eventually(page, () => document.querySelector('h1')?.textContent).toBe('Stories');
  await seed(page, rowsOf(SAMPLE, Date.now()));
});

test('the popup shows the differences with their verdicts', async () => {
  const page = await firefox.open(`popup.html?article=${ARTICLE}`);
  await eventually(page, () =>
    [...document.querySelectorAll<HTMLElement>('#differ li[data-v]')].map(({ dataset }) => dataset.v),
  ).toEqual(['conflict', 'compatible', 'compatible', 'compatible']);
});

test('the sidebar shows the same', async () => {
  const page = await firefox.open(`sidepanel.html?article=${ARTICLE}`);
  await eventually(page, () => document.querySelector('#differ h3')?.textContent).toContain('Port reopens');
});

test('the comparison stands side by side, the article being read first', async () => {
  const page = await firefox.open(`compare.html?article=${ARTICLE}`);
  await eventually(page, () => document.querySelectorAll('tr[data-detail]').length).toBe(9);
  await eventually(page, () => document.querySelector('th[data-here]')?.textContent).toContain('Northlight Radio');
});

test('the demo story needs no permission', async () => {
  const page = await firefox.open('compare.html?article=demo');
  await eventually(page, () => document.querySelectorAll('tr[data-v="conflict"]').length).toBeGreaterThan(0);
});
