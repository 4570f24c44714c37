import { afterAll, test } from 'vitest';
import { rowsOf, seed } from '../../../scripts/screenshots/seed';
import { SAMPLE } from '../../present/sampleStory';
import { eventually } from '../harness/eventually';
import { openFirefox } from '../harness/opened';

const ARTICLE = encodeURIComponent(SAMPLE.openArticle);
const firefox = await openFirefox(afterAll);

test('the library opens, and is filled', async () => {
  const page = await firefox.open('library.html');
  await eventually(page, () => document.querySelector('h1')?.textContent).toBe('Stories');
  await seed(page, rowsOf(SAMPLE, Date.now()));
});

test('the popup shows the first three differences with their verdicts', async () => {
  const page = await firefox.open(`popup.html?article=${ARTICLE}`);
  await eventually(page, () =>
    [...document.querySelectorAll<HTMLElement>('#differ li[data-v]')].map(({ dataset }) => dataset.v),
  ).toEqual(['conflict', 'compatible', 'compatible']);
});

test('the sidebar shows the same', async () => {
  const page = await firefox.open(`sidepanel.html?article=${ARTICLE}`);
  await eventually(page, () => document.querySelector('#differ h3')?.textContent).toContain('Port reopens');
});

test('the comparison stands side by side, the article being read first', async () => {
  const page = await firefox.open(`compare.html?article=${ARTICLE}`);
  await eventually(page, () => document.querySelectorAll('tr[data-detail]').length).toBe(10);
  await eventually(page, () => document.querySelector('th[data-here]')?.textContent).toContain('Northlight Radio');
});

test('the demo story needs no permission', async () => {
  const page = await firefox.open('compare.html?article=demo');
  await eventually(page, () => document.querySelectorAll('tr[data-v="conflict"]').length).toBeGreaterThan(0);
});
