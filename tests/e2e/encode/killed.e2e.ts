import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { VectorRow } from '@/utils/browser/database/vectorTables';
import { ONE_FACT, OTHER_FACTS } from '../../encode/sentences';
import { openBrowser } from '../harness/opened';
import { putRows, storedRows } from '../harness/stored';

const KILLS = 30;
const TRY = 'chrome.runtime.sendMessage({ name: "tryModel", body: {} })';

const chromium = await openBrowser(afterAll);
const page = await chromium.openEmpty();

/** The article read last: what "try again" reads. */
async function openArticle(id: string, text: string, readAt: number): Promise<void> {
  await putRows(page, 'articles', [
    { id, outlet: 'Ledger', title: id, text, authors: [], extent: 'full', earlier: [], fetchedAt: readAt, readAt },
  ]);
}

/** Long enough that every kill comes in the middle. */
const LONG = Array.from({ length: 8 }, (_, at) =>
  [...Object.values(ONE_FACT), ...OTHER_FACTS, `Day ${at}.`].join('\n'),
).join('\n');

/** What is kept of an article, every byte as a number. */
async function vectorsOf(from: Page, id: string): Promise<string> {
  const rows = (await storedRows<VectorRow>(from, 'vectors')).filter(({ articleId }) => articleId === id);
  expect(rows).toHaveLength(1);
  const { hash, sentences } = rows[0]!;
  return JSON.stringify([hash, sentences]);
}

test(`background and offscreen document stopped ${KILLS} times while an article is encoded: nothing lost, nothing twice`, async () => {
  await openArticle('unharmed', LONG, 1);
  expect(await page.evaluate(TRY)).toEqual({ ok: true });
  const unharmed = await vectorsOf(page, 'unharmed');
  await page.evaluate(
    'indexedDB.open("second-source").onsuccess = ({ target: { result } }) => { result.transaction("vectors", "readwrite").objectStore("vectors").clear(); result.close(); }',
  );
  expect(await storedRows(page, 'vectors')).toEqual([]);

  await openArticle('harmed', LONG, 2);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await page.evaluate(`void ${TRY}.catch(() => {})`);
    await page.waitForTimeout(40 + ((kill * 137) % 900));
    if (kill % 2 === 0) await chromium.killWorker();
    else await page.evaluate('chrome.offscreen.closeDocument().catch(() => {})');
    expect((await storedRows<VectorRow>(page, 'vectors')).length).toBeLessThanOrEqual(1);
  }
  expect(await page.evaluate(TRY)).toEqual({ ok: true });
  expect(await vectorsOf(page, 'harmed')).toBe(unharmed);
}, 300_000);
