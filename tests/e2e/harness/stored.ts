import type { Page } from 'playwright-core';

/** A page of either browser's driver. */
interface Evaluates {
  evaluate<Row>(read: (table: string) => Promise<Row[]>, table: string): Promise<Row[]>;
}

/** All rows of a table, read in one of the extension's pages. */
export function storedRows<Row>(page: Evaluates, table: string): Promise<Row[]> {
  // No named function may stand in here: what compiles the demo would call a helper that the page does not have.
  return page.evaluate(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('second-source');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    table,
  );
}

/** All that the extension keeps: its tables but the count of deletions, its settings and its session, as JSON. */
export async function everythingStored(page: Page): Promise<string> {
  const names = await page.evaluate<string[]>(
    `new Promise((resolve) => {
      const opening = indexedDB.open('second-source');
      opening.onsuccess = () => {
        resolve([...opening.result.objectStoreNames].filter((name) => name !== 'epochs'));
        opening.result.close();
      };
    })`,
  );
  const rows = await Promise.all(names.map(async (name) => [name, await storedRows<object>(page, name)] as const));
  const tables = Object.fromEntries(rows.filter(([, all]) => all.length > 0));
  const local = await page.evaluate<object>('chrome.storage.local.get(null)');
  const session = await page.evaluate<object>('chrome.storage.session.get(null)');
  return JSON.stringify({ tables, local, session });
}

/** Puts rows into a table, in place of those with the same keys. */
export function putRows(page: Page, table: string, rows: object[]): Promise<void> {
  return page.evaluate(
    ([name, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('second-source');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite');
          for (const row of all) writing.objectStore(name).put(row);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [table, rows] as const,
  );
}

/** Waits until the rows of a table are as wanted, and gives them. */
export async function waitForRows<Row>(page: Page, table: string, isWanted: (rows: Row[]) => boolean): Promise<Row[]> {
  const until = Date.now() + 45_000;
  for (;;) {
    const rows = await storedRows<Row>(page, table);
    if (isWanted(rows)) return rows;
    if (Date.now() > until) throw new Error(`The table ${table} ended as ${JSON.stringify(rows)}`);
    await page.waitForTimeout(50);
  }
}
