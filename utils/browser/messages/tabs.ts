import { browser } from '../platform/api';
import { clearBadge, showNews } from '../platform/badge';
import { browserWords } from '../platform/words';
import { sessionKey, tabOf } from '../settings/storageKeys';
import { askPage, type TabState } from './messages';

const keyOf = (tabId: number) => sessionKey('tab', tabId);
const clickOf = (tabId: number) => sessionKey('clicked', tabId);

/** What is known of a tab, in session storage: it outlives the worker and ends with the browser. */
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
  await browser.storage.session.remove([keyOf(tabId), clickOf(tabId)]);
}

/** The site that a tab showed when the reader clicked on the icon over it. */
export async function clickedSite(tabId: number): Promise<string | undefined> {
  return (await browser.storage.session.get(clickOf(tabId)))[clickOf(tabId)] as string | undefined;
}

export async function rememberClick(tabId: number, site: string | undefined): Promise<void> {
  await browser.storage.session.set({ [clickOf(tabId)]: site ?? '' });
}

/** Forgets what is known of the tabs that show these articles, with the number on their icon and the marks in them. */
export async function forgetTabsShowing(articleIds: ReadonlySet<string>): Promise<void> {
  const gone = (await knownTabs()).flatMap(([tabId, { articleId }]) =>
    articleIds.has(articleId ?? '') ? [tabId] : [],
  );
  await Promise.all(gone.map(clearTab));
  await browser.storage.session.remove(gone.flatMap((tabId) => [keyOf(tabId), clickOf(tabId)]));
}

/** Forgets all tabs, and what the icon tells of news. */
export async function forgetTabs(): Promise<void> {
  const known = await knownTabs();
  await browser.storage.session.clear();
  await Promise.all([showNews(0, browserWords().t('name')), ...known.map(([tabId]) => clearTab(tabId))]);
}

async function clearTab(tabId: number): Promise<void> {
  await clearBadge(tabId);
  // Where the page has no script of ours, there are no marks.
  await askPage(tabId, 'markWords', { marks: [] }).catch(() => {});
}

/** Open tabs that show this article. */
export async function tabsShowing(articleId: string): Promise<number[]> {
  return (await knownTabs()).flatMap(([tabId, state]) => (state.articleId === articleId ? [tabId] : []));
}

/** The articles that open tabs show. */
export async function articlesShown(): Promise<string[]> {
  return [...new Set((await knownTabs()).flatMap(([, { articleId }]) => articleId ?? []))];
}

async function knownTabs(): Promise<[tabId: number, state: TabState][]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, state]) => {
    const tabId = tabOf('tab', key);
    return tabId === undefined ? [] : [[tabId, state as TabState] as [number, TabState]];
  });
}
