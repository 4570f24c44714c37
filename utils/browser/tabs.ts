import { browser } from './api';
import type { TabState } from './messages';

/** What is known of each open tab, in session storage: it outlives the worker and ends with the browser. */
const keyOf = (tabId: number) => `tab:${tabId}`;

export async function tabState(tabId: number): Promise<TabState | undefined> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] as TabState | undefined;
}

/** What is known of the page that a tab shows now; nothing where the tab went elsewhere since, and nobody told. */
export async function currentState({ id, url }: { id?: number; url?: string }): Promise<TabState | undefined> {
  const state = id === undefined ? undefined : await tabState(id);
  // The address is hidden from us where we may not read the page: then what we know is of a page before.
  const isHere = state !== undefined && url !== undefined && withoutFragment(url) === withoutFragment(state.url);
  return isHere ? state : undefined;
}

const withoutFragment = (url: string): string => url.replace(/#.*$/, '');

export async function rememberTab(tabId: number, state: Omit<TabState, 'toldAt'>): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { ...state, toldAt: Date.now() } });
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
