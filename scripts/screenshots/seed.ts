import type { Page } from 'playwright-core';
import type { CoverageRow } from '@/utils/browser/database/database';
import type { Match } from '@/utils/model';
import type { Story } from '@/utils/present/story/storyView';

const MATCHED = { score: 0.9, sameStory: true, reasons: [{ says: 'names', words: ['Larsund'] }] } satisfies Omit<
  Match,
  'id'
>;

/** Everything stored about one story, as the background would leave it. */
export function rowsOf(story: Story, now: number, change: Partial<CoverageRow> = {}): Record<string, unknown[]> {
  const { articles, openArticle, comparison, outlets } = story;
  const coverage: CoverageRow = {
    articleId: openArticle,
    state: 'ready',
    asked: { done: outlets.length, of: outlets.length },
    failed: [],
    matches: articles.slice(1).map(({ id }) => ({ id, ...MATCHED })),
    articleIds: articles.map(({ id }) => id),
    comparison,
    topics: [],
    kept: false,
    openedAt: now,
    updatedAt: now,
    ...change,
  };
  return {
    coverage: [coverage],
    outlets: outlets.map((outlet) => ({ ...outlet, chosenAt: now })),
    articles: articles.map((one) => ({
      ...one,
      fetchedAt: now,
      earlier: [],
      ...(one.id === openArticle && { readAt: now }),
    })),
  };
}

/** Leaves the extension as it was installed, so that no picture shows what was stored for another. */
export async function forget(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    while (!(await indexedDB.databases()).some(({ name }) => name === 'second-source')) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const request = indexedDB.open('second-source');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const tables = [...database.objectStoreNames];
    const transaction = database.transaction(tables, 'readwrite');
    for (const table of tables) transaction.objectStore(table).clear();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  });
}

/** A page of either browser's driver. */
interface Evaluates {
  evaluate(
    run: (tables: Record<string, unknown[]>) => Promise<void>,
    tables: Record<string, unknown[]>,
  ): Promise<unknown>;
}

/** Puts rows into the extension's database, once the page, which must be one of ours, has made it. */
export async function seed(page: Evaluates, rows: Record<string, unknown[]>): Promise<void> {
  await page.evaluate(async (tables) => {
    while (!(await indexedDB.databases()).some(({ name }) => name === 'second-source')) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const request = indexedDB.open('second-source');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction(Object.keys(tables), 'readwrite');
    for (const [table, list] of Object.entries(tables)) {
      for (const row of list) transaction.objectStore(table).put(row);
    }
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  }, rows);
}
