import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { PullRow } from '@/utils/browser/database/pullTables';
import { OUTLETS } from '../newsstand/outlets';
import { openNewcomer } from './harness/opened';
import { disagreements, readAllRows } from './harness/rows';
import { waitForRows } from './harness/stored';
import { allowOutlets, badgeOf, EXPECTED, openPopup, READING, waitForReady } from './harness/story';

const ADDRESSES = OUTLETS.flatMap(({ feeds, sitemaps }) => [...feeds, ...sitemaps]).length;
const { chromium } = await openNewcomer(afterAll);
let article: Page;
let popup: Page;

test('the welcome page opens by itself, and the reader allows the outlets', async () => {
  await expect
    .poll(() => chromium.context.pages().some((page) => page.url() === chromium.address('welcome.html')))
    .toBe(true);
  await allowOutlets(chromium);
  // What has come in when an article is opened is what the icon counts; nobody is asked for it.
  const settings = await chromium.open('options.html');
  await waitForRows<PullRow>(settings, 'pulls', (all) => all.filter(({ askedAt }) => askedAt).length === ADDRESSES);
  await settings.close();
});

test('an opened article gets the number of other outlets on the icon', async () => {
  article = await chromium.context.newPage();
  await article.goto(READING.id);
  await expect.poll(() => badgeOf(chromium, READING.id)).toBe('8');
});

test('the number stands again when the article is loaded again', async () => {
  await article.reload();
  await expect.poll(() => badgeOf(chromium, READING.id)).toBe('8');
});

test('the popup shows what the story’s reader must be shown', async () => {
  popup = await openPopup(chromium, READING.id);
  await waitForReady(popup, READING.id);
  expect(await popup.getByRole('heading', { level: 1 }).textContent()).toContain(READING.title);
  expect(disagreements(await readAllRows(popup), EXPECTED, READING.outlet)).toEqual([]);
});

test('the icon counts as the popup does, an agency text once', async () => {
  await popup.getByText('by 8 other outlets · one agency text counted once').waitFor();
  await expect.poll(() => badgeOf(chromium, READING.id)).toBe('8');
});

test('near stories are not among the reports', async () => {
  await popup
    .locator('#outlets')
    .getByRole('button', { name: /^\d+ more/ })
    .click();
  const reported = await popup.locator('#outlets ul > li').allTextContents();
  expect(reported.length).toBeGreaterThanOrEqual(9);
  for (const near of ['ByteDance', 'DeepSeek', 'Copilot', 'Claude for schools']) {
    expect(reported.filter((line) => line.includes(near))).toEqual([]);
  }
});

test('"Not the same fact" puts a row aside, for the comparison too, until that is undone', async () => {
  const rows = popup.locator('#differ li[data-v]');
  const row = rows.first();
  const labels = () => rows.getByRole('heading').allTextContents();
  const label = (await row.getByRole('heading').textContent())!;
  const idOfRow = (await row.getAttribute('data-detail'))!;
  await row.locator('summary').click();
  await row.getByRole('button', { name: 'Not the same fact' }).click();
  await expect.poll(async () => (await labels())[0]).not.toBe(label);
  const compare = await chromium.open(`compare.html?article=${encodeURIComponent(READING.id)}`);
  await compare.locator('tr[data-detail]').first().waitFor();
  const detailsShown = () => compare.locator('tr').evaluateAll((all) => all.map((one) => one.dataset.detail));
  expect(await detailsShown()).not.toContain(idOfRow);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await labels())[0]).toBe(label);
  await expect.poll(detailsShown).toContain(idOfRow);
  await compare.close();
});

test('"Show in page" scrolls the article to the words and marks them', async () => {
  await popup.locator('#differ li[data-v] summary').first().click();
  await popup.getByRole('button', { name: 'Show in page' }).first().click();
  await expect.poll(() => article.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  expect(await article.evaluate(() => document.visibilityState)).toBe('visible');
});

test('side by side, every detail that differs is a row with its verdict', async () => {
  const compare = await chromium.open(`compare.html?article=${encodeURIComponent(READING.id)}`);
  const conflicts = EXPECTED.details.filter(({ verdict }) => verdict === 'conflict');
  await expect.poll(() => compare.locator('tr[data-v="conflict"]').count()).toBe(conflicts.length);
  await compare.close();
});

test('"Compare coverage of this link" opens the page and compares it; a site not allowed is told by the icon', async () => {
  const [other, unknown] = ['http://www.oldtowngazette.test/a/alibaba-claude-code-what-we-know', 'http://nobody.test/'];
  const worker = await chromium.worker();
  for (const linkUrl of [other, unknown]) {
    await worker.evaluate(
      `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'compare-link', linkUrl: '${linkUrl}' })`,
    );
  }
  await expect.poll(() => badgeOf(chromium, other)).toBe('8');
  // The address of a site that is not allowed is hidden from the extension: its tab is the one in front.
  const inFront = 'chrome.tabs.query({ active: true }).then(([{ id }]) => chrome.action.getBadgeText({ tabId: id }))';
  await expect.poll(() => worker.evaluate(inFront)).toBe('!');
});

test('offline, what is stored still shows', async () => {
  await chromium.context.setOffline(true);
  await popup.reload();
  await popup.getByText('Offline.').waitFor();
  expect(disagreements(await readAllRows(popup), EXPECTED, READING.outlet)).toEqual([]);
  await chromium.context.setOffline(false);
});
