import { computed, signal } from '@preact/signals';
import type { PopupActions } from '@/components/Popup';
import type { UndoProps } from '@/components/Undo';
import { browser } from '@/utils/browser/api';
import { sendMessage, type TabState } from '@/utils/browser/messages';
import { openSidePanel } from '@/utils/browser/panel';
import { itemsKept } from '@/utils/browser/store/items';
import { tabState } from '@/utils/browser/tabs';
import { watch } from '@/utils/browser/watch';
import { type PopupFacts, popupView } from '@/utils/present/popupView';
import type { Words } from '@/utils/present/words';
import { createArticleActions } from './articleActions';
import { type ArticleFacts, readFacts } from './popupFacts';

const NOTHING: ArticleFacts = { articles: [], found: [], outlets: [] };

/** What the popup shows of the tab in front. Created once in `main.tsx`. */
export function createPopupState({ words, panel }: { words: Words; panel: boolean }) {
  const tabId = signal<number | undefined>(undefined);
  const address = signal('');
  const tab = signal<TabState | undefined>(undefined);
  const facts = signal(NOTHING);
  const items = signal<PopupFacts['items']>({ count: 0 });
  const online = signal(navigator.onLine);
  const section = signal('differ');
  const marked = signal(false);
  const undo = signal<UndoProps | undefined>(undefined);
  let stopWatching = () => {};

  const view = computed(() =>
    popupView({ ...facts.value, items: items.value, tab: tab.value, online: online.value }, words),
  );

  function showTab(next: TabState | undefined): void {
    if (next?.articleId !== tab.value?.articleId) follow(next?.articleId);
    tab.value = next && { ...next, url: next.url || address.value };
  }

  function follow(articleId: string | undefined): void {
    stopWatching();
    facts.value = NOTHING;
    if (articleId === undefined) return;
    stopWatching = watch(
      () => readFacts(articleId),
      (next) => {
        facts.value = next;
        void countItems();
      },
    );
  }

  /** Once, after the comparison stands: counting a hundred thousand items takes as long as all the rest. */
  async function countItems(): Promise<void> {
    if (items.value.since === undefined) items.value = await itemsKept();
  }

  async function readTab(force?: boolean): Promise<void> {
    if (tabId.value !== undefined) showTab(await sendMessage('readTab', { tabId: tabId.value, force }));
  }

  /** The tab in front; or, opened as a page of its own, the article or the tab that its address names. */
  async function openActiveTab(): Promise<void> {
    const named = new URLSearchParams(location.search);
    const [articleId, other] = [named.get('article'), named.get('tab')];
    if (articleId !== null) return showTab({ url: articleId, state: 'article', reason: '', articleId });
    if (other !== null) return showTab(await tabState(Number(other)));
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    tabId.value = active?.id;
    if (active?.id === undefined) return;
    address.value = active.url ?? '';
    showTab(await tabState(active.id));
    await readTab();
  }

  async function allowAlways(pattern: string): Promise<void> {
    if (await browser.permissions.request({ origins: [pattern] })) await readTab();
  }

  async function openPanel(): Promise<void> {
    if (tabId.value === undefined) return;
    await openSidePanel(tabId.value);
    close();
  }

  const actions = computed(
    (): PopupActions => ({
      section: section.value,
      onGo: (id) => {
        section.value = id;
      },
      onSettings: () => void browser.runtime.openOptionsPage(),
      onPanel: panel ? undefined : () => void openPanel(),
      onForce: () => void readTab(true),
      onOnce: () => void readTab(true),
      onAlways: (pattern) => void allowAlways(pattern),
      marked: marked.value,
      ...(tab.value?.articleId && createArticleActions(tab.value.articleId, { words, marked, undo })),
    }),
  );

  addEventListener('online', () => {
    online.value = true;
  });
  addEventListener('offline', () => {
    online.value = false;
  });
  return { words, view, actions, undo, openActiveTab };
}

export type PopupState = ReturnType<typeof createPopupState>;
