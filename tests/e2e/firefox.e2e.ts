import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { openFirefox, openStand } from './harness/opened';
import { disagreements, readAllRows } from './harness/rows';
import { EXPECTED, READING } from './harness/story';

const stand = await openStand(afterAll);
const firefox = await openFirefox(afterAll, stand.port);
let article: Page;
let popup: Page;

test('the reader allows the outlets on the welcome page', async () => {
  const welcome = await firefox.open('welcome.html');
  await eventually(welcome, () => document.querySelectorAll('button').length).toBeGreaterThan(1);
  // That it stands still is not waited for: a page that came to the back meanwhile never says so.
  await welcome.locator('::-p-text(Allow 13 outlets)').setWaitForStableBoundingBox(false).click();
  await eventually(welcome, () => document.querySelector('#outlets [role=status]')?.textContent).toContain(
    '13 outlets allowed',
  );
});

test('the same article gets a badge: how many have come in by then', async () => {
  article = await firefox.browser.newPage();
  await article.goto(READING.id);
  const watcher = await firefox.open('options.html');
  await eventually(
    watcher,
    `browser.tabs.query({ url: '*://*.kestrelbytes.test/*' })
      .then(([tab]) => browser.action.getBadgeText({ tabId: tab.id }))`,
  ).toMatch(/^[7-9]$/);
});

test('the popup shows the same rows', async () => {
  popup = await firefox.open(`popup.html?article=${encodeURIComponent(READING.id)}`);
  await eventually(popup, () => document.querySelectorAll('#outlets li').length).toBeGreaterThan(2);
  expect(disagreements(await readAllRows(popup), EXPECTED, READING.outlet)).toEqual([]);
});

test('marks in the page, with a card under the pointer, all gone by one key', async () => {
  const highlights = () => [...CSS.highlights.keys()];
  await popup.locator('::-p-aria(Mark in page)').click();
  await eventually(article, highlights).toContain('a');
  await article.bringToFront();
  const { x, y } = await article.evaluate(() => {
    const [range] = CSS.highlights.get('a') as unknown as Set<Range>;
    range!.startContainer.parentElement!.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = range!.getClientRects()[0]!;
    return { x: left + width / 2, y: top + height / 2 };
  });
  await article.mouse.move(x, y);
  await eventually(article, highlights).toContain('e');
  await article.keyboard.press('Escape');
  await eventually(article, highlights).not.toContain('e');
  await article.keyboard.press('Escape');
  await eventually(article, highlights).toEqual([]);
});
