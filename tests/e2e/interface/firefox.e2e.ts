import { afterAll, test } from 'vitest';
import { dayRows } from '../../../scripts/screenshots/dayRows';
import { rowsOf, seed } from '../../../scripts/screenshots/seed';
import { SAMPLE } from '../../present/sampleStory';
import { eventually } from '../harness/eventually';
import { openFirefox } from '../harness/opened';

const ARTICLE = encodeURIComponent(SAMPLE.openArticle);
const firefox = await openFirefox(afterAll);

test('the library opens, and is filled', async () => {
  const page = await firefox.open('library.html');
  await eventually(page, () => document.querySelector('h1')?.textContent).toBe('Library');
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

test('notes are written, and what is highlighted is marked where it stands', async () => {
  const page = await firefox.open(`compare.html?article=${ARTICLE}`);
  await eventually(page, () => document.querySelectorAll('tr[data-detail]').length).toBe(10);
  await page.evaluate(() => document.querySelector<HTMLElement>('tbody button[aria-expanded]')!.click());
  await page.evaluate(() =>
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Highlight')!.click(),
  );
  await eventually(page, () => CSS.highlights.get('own')?.size).toBeGreaterThan(0);
  await eventually(page, () => document.querySelectorAll('section[aria-labelledby=notes] blockquote').length).toBe(1);
});

test('the stories of the day are listed, and those of one country', async () => {
  // Stored before the page is there: what comes in behind its back it shows at the next look.
  await seed(await firefox.open('library.html'), dayRows(SAMPLE, Date.now()));
  const page = await firefox.open('today.html');
  await eventually(page, () => document.querySelectorAll('[data-story]').length).toBe(4);
  await page.evaluate(() => {
    const choice = document.querySelector('select')!;
    choice.value = 'country NO';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await eventually(page, () => document.querySelectorAll('[data-story]').length).toBe(0);
});

test('welcome names the place where Firefox keeps its icons, and leads on by itself', async () => {
  const page = await firefox.open('welcome.html');
  await eventually(page, () => document.body.textContent).toContain('Pin to Toolbar');
  await eventually(page, () => document.querySelectorAll('h2').length).toBe(3);
});

test('the demo story needs no permission', async () => {
  const page = await firefox.open('compare.html?article=demo');
  await eventually(page, () => document.querySelectorAll('tr[data-v="conflict"]').length).toBeGreaterThan(0);
});
