import { signal } from '@preact/signals';
import { browser } from '@/utils/browser/api';
import { sendMessage, type TabState } from '@/utils/browser/messages';
import { openSidePanel } from '@/utils/browser/panel';
import { currentState, tabState } from '@/utils/browser/tabs';

/** The tab that is shown, and what the background found it to be. */
export function createShownTab() {
  const state = signal<TabState | undefined>(undefined);
  const tabId = signal<number | undefined>(undefined);
  let address = '';

  function show(next: TabState | undefined): void {
    state.value = next && { ...next, url: next.url || address };
  }

  /** Has the page read again; `force` where the reader says it is an article. */
  async function read(force?: boolean): Promise<void> {
    if (tabId.value !== undefined) show(await sendMessage('readTab', { tabId: tabId.value, force }));
  }

  /** The tab in front; or, opened as a page of its own, the article or the tab that its address names. */
  async function open(): Promise<void> {
    const named = new URLSearchParams(location.search);
    const [articleId, other] = [named.get('article'), named.get('tab')];
    if (articleId !== null) return show({ url: articleId, state: 'article', reason: '', articleId });
    if (other !== null) return show(await tabState(Number(other)));
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    tabId.value = active?.id;
    if (active?.id === undefined) return;
    address = active.url ?? '';
    show(await currentState(active.id));
    await read();
  }

  async function allowAlways(pattern: string): Promise<void> {
    if (await browser.permissions.request({ origins: [pattern] })) await read();
  }

  async function openPanel(): Promise<void> {
    if (tabId.value === undefined) return;
    if (await openSidePanel({ tabId: tabId.value })) close();
  }

  return { state, open, read, allowAlways, openPanel };
}
