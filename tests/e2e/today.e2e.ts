import { expect, onTestFinished, test } from 'vitest';
import type { ItemRow } from '@/utils/browser/database/database';
import { openReader } from './harness/opened';
import { putRows, waitForRows } from './harness/stored';
import { READING } from './harness/story';

const HOUR = 3_600_000;
/** The newest report of the running example came an hour ago; the others as much before it as they did. */
const shift = (rows: ItemRow[]): ItemRow[] => {
  const times = rows.map(({ publishedAt }) => Date.parse(publishedAt ?? ''));
  const by = Date.now() - HOUR - Date.parse(READING.publishedAt!);
  return rows.map((row, at) => ({ ...row, publishedAt: new Date(times[at]! + by).toISOString() }));
};

test('a story that several outlets carry stands on the page of the day, and is compared on a click', async () => {
  const { stand, chromium } = await openReader(onTestFinished, { byWordsOnly: true });
  const page = await chromium.open('today.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const items = await waitForRows<ItemRow>(page, 'items', (rows) => rows.some(({ id }) => id === READING.id));
  await putRows(page, 'items', shift(items.filter(({ publishedAt }) => publishedAt)));
  await page.reload();

  const story = page.locator('[data-story]').first();
  await story.waitFor();
  expect(Number(await story.locator('b').first().textContent())).toBeGreaterThanOrEqual(3);
  expect(stand.requests.filter((url) => url === READING.id)).toEqual([]);

  await story.getByRole('button', { name: 'Compare' }).click();
  await story.locator('[data-detail]').first().waitFor({ timeout: 60_000 });
  await story.getByRole('link', { name: 'Side by side' }).waitFor();
});
