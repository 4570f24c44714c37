import type { Page } from 'playwright-core';

/** All rows of a table, read in one of the extension's pages. */
export function storedRows<Row>(page: Page, table: string): Promise<Row[]> {
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
