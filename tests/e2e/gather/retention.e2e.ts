import { expect, onTestFinished, test } from 'vitest';
import type { CoverageRow, ItemRow } from '@/utils/browser/database/database';
import { openBrowser } from '../harness/opened';
import { putRows, storedRows, waitForRows } from '../harness/stored';

const DAY = 24 * 60 * 60_000;
const idOf = (at: number) => `https://ledger.example/${String(at).padStart(3, '0')}`;

function item(at: number, storedAt: number): ItemRow {
  return { id: idOf(at), url: idOf(at), outlet: 'Ledger', title: `Item ${at}`, summary: '', storedAt };
}

function keptStory(articleIds: string[], openedAt: number): CoverageRow {
  const [articleId = ''] = articleIds;
  const asked = { done: 0, of: 0 };
  const rest = { failed: [], matches: [], topics: [], updatedAt: openedAt };
  return { articleId, articleIds, state: 'ready', asked, kept: true, openedAt, ...rest };
}

test('in a real database the alarm forgets by age, then by number, and spares what a kept story is made of', async () => {
  const chromium = await openBrowser(onTestFinished);
  const page = await chromium.open('options.html#storage');
  await page.getByLabel('Keep at most this many headlines from feeds').waitFor();
  const now = Date.now();
  const aged = Array.from({ length: 50 }, (_, at) => item(at, now - 40 * DAY + at));
  const recent = Array.from({ length: 200 }, (_, at) => item(50 + at, now - DAY + at));
  await putRows(page, 'items', [...aged, ...recent]);
  await putRows(page, 'coverage', [keptStory([idOf(7), idOf(60)], now - 40 * DAY)]);
  await page.evaluate('chrome.storage.local.set({ itemsToKeep: 120 })');
  await page.evaluate('chrome.alarms.create("retention", { when: Date.now() - 1000 })');
  const left = await waitForRows<ItemRow>(page, 'items', (rows) => rows.length < 130);
  // Of the 201 that are young enough, or needed, the 81 oldest go, but for the two that the story needs.
  const newest = recent.slice(-120).map(({ id }) => id);
  expect(left.map(({ id }) => id).sort()).toEqual([idOf(7), idOf(60), ...newest].sort());
  expect(await storedRows<CoverageRow>(page, 'coverage')).toHaveLength(1);
});
