import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { CoverageRow } from '@/utils/browser/database/database';
import type { TabState } from '@/utils/browser/messages/messages';
import { BAN } from '../../newsstand/stock';
import type { Expected } from '../../stories/expected';
import type { Chromium } from './chromium';

const file = new URL('../../stories/claude-code-ban/expected.json', import.meta.url);

/** What the reader of the running example must be shown, and which article they have open. */
export const EXPECTED: Expected = JSON.parse(readFileSync(file, 'utf8'));
export const READING = BAN.find(({ id }) => id === EXPECTED.reading)!;

/** The welcome page, all outlets allowed as a reader allows them, and their feeds pulled. */
export async function allowOutlets(chromium: Chromium): Promise<void> {
  const opened = chromium.context.pages().find((page) => page.url() === chromium.address('welcome.html'));
  const welcome = opened ?? (await chromium.open('welcome.html'));
  await welcome.getByRole('button', { name: /^Allow \d+ outlets.* World$/ }).click();
  await welcome
    .getByRole('status')
    .filter({ hasText: /outlets allowed/ })
    .waitFor();
  await welcome.close();
}

/** Opens the popup as a page of its own, about this article. */
export function openPopup(chromium: Chromium, articleId: string): Promise<Page> {
  return chromium.open(`popup.html?article=${encodeURIComponent(articleId)}`);
}

/** The coverage of an article as stored, read from one of the extension's pages. */
async function storedCoverage(page: Page, articleId: string): Promise<CoverageRow | undefined> {
  // No named function may stand in here: what compiles the demo would call a helper that the page does not have.
  return page.evaluate(
    (id) =>
      new Promise<CoverageRow | undefined>((resolve, reject) => {
        const opening = indexedDB.open('second-source');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('coverage').objectStore('coverage').get(id);
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    articleId,
  );
}

/** There is something to read; how alike sentences are by meaning may still be worked out. */
export const isCompared = ({ state }: CoverageRow): boolean => state === 'refining' || state === 'ready';

/** Waits until the coverage of an article is as wanted, and gives it. */
export async function waitForCoverage(
  page: Page,
  articleId: string,
  isWanted: (row: CoverageRow) => boolean,
): Promise<CoverageRow> {
  const until = Date.now() + 90_000;
  while (Date.now() < until) {
    const row = await storedCoverage(page, articleId);
    if (row && isWanted(row)) return row;
    await page.waitForTimeout(50);
  }
  throw new Error(`The coverage ended as ${JSON.stringify(await storedCoverage(page, articleId))}`);
}

/**
 * Waits until the comparison of an article is stored as done and the popup shows it as done: rows may still change
 * before, and a test must not act on what changes.
 */
export async function waitForReady(popup: Page, articleId: string): Promise<CoverageRow> {
  const row = await waitForCoverage(popup, articleId, isCompared);
  await popup.getByRole('region', { name: /^Outlets/ }).waitFor();
  return row;
}

/** The badge of the tab that shows this address. */
export async function badgeOf(chromium: Chromium, url: string): Promise<string> {
  const worker = await chromium.worker();
  return worker.evaluate<string>(`chrome.tabs.query({}).then(async (tabs) => {
    const tab = tabs.find((one) => one.url === ${JSON.stringify(url)});
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no such tab';
  })`);
}

/** What the background has found out about the tab that shows this address. */
export async function tabState(chromium: Chromium, url: string): Promise<TabState | undefined> {
  const worker = await chromium.worker();
  return worker.evaluate<TabState | undefined>(`chrome.tabs.query({}).then(async (tabs) => {
    const key = 'tab:' + tabs.find((one) => one.url === ${JSON.stringify(url)})?.id;
    return (await chrome.storage.session.get(key))[key];
  })`);
}
