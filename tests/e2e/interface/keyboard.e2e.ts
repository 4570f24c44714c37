import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { openNewcomer } from '../harness/opened';
import { badgeOf, openPopup, READING, waitForReady } from '../harness/story';
import { tabTo } from '../harness/tabTo';

const { chromium } = await openNewcomer(afterAll, { byWordsOnly: true });
let popup: Page;

/** Opens by the key a link that leads to a tab of its own. */
async function enterToNewPage(page: Page): Promise<Page> {
  const opened = chromium.context.waitForEvent('page');
  await page.keyboard.press('Enter');
  return opened;
}

test('welcome: outlets are allowed without a pointer', async () => {
  const welcome = await chromium.open('welcome.html');
  await welcome.getByRole('button', { name: /^Allow \d+ outlets.* World$/ }).waitFor();
  await tabTo(welcome, /^Allow \d+ outlets.* World$/);
  await welcome.keyboard.press('Enter');
  await welcome.getByText(/outlets allowed/).waitFor();
});

test('article to popup to a row', async () => {
  const article = await chromium.context.newPage();
  await article.goto(READING.id);
  await expect.poll(() => badgeOf(chromium, READING.id)).not.toBe('');
  popup = await openPopup(chromium, READING.id);
  await waitForReady(popup, READING.id);
  const first = (await popup.locator('#differ h3').first().textContent())!;
  await tabTo(popup, new RegExp(first.replace(/[^\w ]/g, '.')));
  await popup.keyboard.press('Enter');
  await popup.getByRole('button', { name: 'Not the same fact' }).first().waitFor();
});

test('popup to the comparison, through its rows by single keys, and a row opened', async () => {
  await tabTo(popup, /^Compare side by side$/);
  const compare = await enterToNewPage(popup);
  await compare.locator('tr[data-detail]').first().waitFor();
  await compare.keyboard.press('j');
  await compare.keyboard.press('j');
  expect(await compare.locator('tr[aria-current]').getAttribute('data-detail')).toBe(
    await compare.locator('tr[data-detail]').nth(1).getAttribute('data-detail'),
  );
  await compare.keyboard.press('o');
  await compare.locator('tr[aria-current] button[aria-expanded=true]').waitFor();
  await compare.keyboard.press('d');
  expect(await compare.getByRole('switch', { name: 'Only what differs' }).isChecked()).toBe(true);
});

test('from the comparison back to the page', async () => {
  const compare = chromium.context.pages().find((page) => page.url().includes('compare.html'))!;
  await compare.keyboard.press('o');
  await compare.keyboard.press('o');
  await tabTo(compare, /^Show in page$/);
  await compare.keyboard.press('Enter');
  const article = chromium.context.pages().find((page) => page.url() === READING.id)!;
  await expect.poll(() => article.evaluate(() => document.visibilityState)).toBe('visible');
});
