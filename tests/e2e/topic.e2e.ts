import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { openReader } from './harness/opened';
import { openPopup, READING, waitForReady } from './harness/story';

const { chromium } = await openReader(afterAll, { byWordsOnly: true });

const topicsOf = (page: Page) =>
  page.evaluate<{ name: string; marks: string[][] }[]>(
    "chrome.storage.local.get('reading').then(({ reading }) => reading?.topics ?? [])",
  );

test('the topic of the article being read is followed with one click, and that is taken back with another', async () => {
  const article = await chromium.context.newPage();
  await article.goto(READING.url!);
  const popup = await openPopup(chromium, READING.id);
  await waitForReady(popup, READING.id);
  const follow = popup.getByRole('button', { name: /^(?:Follow this topic|Following): / });
  expect(await follow.getAttribute('aria-pressed')).toBe('false');
  await follow.click();
  await expect.poll(() => topicsOf(popup)).toHaveLength(1);
  const [topic] = await topicsOf(popup);
  expect(topic?.marks.flat()).toContain('Claude Code');
  await popup.getByRole('link', { name: 'Change' }).waitFor();

  const options = await chromium.open('options.html#topics');
  await options.getByText(topic!.name, { exact: true }).first().waitFor();
  await options.close();

  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => topicsOf(popup)).toEqual([]);
  await popup.locator('button[aria-pressed="false"]', { hasText: 'Follow this topic' }).waitFor();
});
