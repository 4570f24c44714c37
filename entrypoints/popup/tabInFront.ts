import type { TabState } from '@/utils/browser/messages/messages';
import { currentState, tabState } from '@/utils/browser/messages/tabs';
import { browser } from '@/utils/browser/platform/api';

/** What the popup is opened over. */
export interface TabInFront {
  /** The tab; none where a page of ours was opened for an article of the library. */
  id?: number;
  /** Its address, where the browser lets us see it. */
  url: string;
  /** What is known of its page already. */
  known?: TabState;
}

/** The tab in front; or, opened as a page of its own, the article or the tab that its address names. */
export async function tabInFront(): Promise<TabInFront> {
  const named = new URLSearchParams(location.search);
  const [articleId, other] = [named.get('article'), named.get('tab')];
  if (articleId !== null) return { url: articleId, known: { url: articleId, state: 'article', reason: '', articleId } };
  if (other !== null) return { url: '', known: await tabState(Number(other)) };
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return { url: '' };
  return { id: active.id, url: active.url ?? '', known: await currentState(active) };
}
