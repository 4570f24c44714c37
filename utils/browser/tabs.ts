import { browser } from './api';
import type { TabState } from './messages';

/** What is known of each open tab, in session storage: it outlives the worker and ends with the browser. */
const keyOf = (tabId: number) => `tab:${tabId}`;

export async function tabState(tabId: number): Promise<TabState | undefined> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] as TabState | undefined;
}

export async function rememberTab(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Open tabs that show this article. */
export async function tabsShowing(articleId: string): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, state]) => {
    const isHere = key.startsWith('tab:') && (state as TabState).articleId === articleId;
    return isHere ? [Number(key.slice('tab:'.length))] : [];
  });
}
