import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { UndoProps } from '@/components/controls/Undo';
import type { PopupActions } from '@/components/popup/actions';
import { sendMessage } from '@/utils/browser/messages/messages';
import { browser } from '@/utils/browser/platform/api';
import { itemsKept } from '@/utils/browser/store/items';
import { type PopupFacts, popupView } from '@/utils/present/popup/popupView';
import type { Words } from '@/utils/present/shared/words';
import { createArticleActions } from '../shared/articleActions';
import { createFollowed } from '../shared/follow';
import { into } from '../shared/into';
import { onlineSignal } from './onlineSignal';
import { type ArticleFacts, readFacts } from './popupFacts';
import { createSearchState } from './searchState';
import { createShownTab } from './shownTab';
import { createTopicState } from './topicState';
import { createWordsOnlyState } from './wordsOnlyState';

const NOTHING: ArticleFacts = { articles: [], found: [], outlets: [] };

/** What the popup shows of the tab in front. Created once a page. */
export function createPopupState({ words, panel }: { words: Words; panel: boolean }) {
  const tab = createShownTab({ panel });
  const articleId = computed(() => tab.state.value?.articleId);
  const { facts, items, online } = createArticleFacts(articleId);
  const section = signal('differ');
  const marked = createMarked(articleId);
  const undo = signal<UndoProps | undefined>(undefined);
  const here = computed(() => facts.value?.articles[0]);
  const search = createSearchState(here, words);
  const topic = createTopicState(here, { words, undo });
  const wordsOnly = createWordsOnlyState(here, words);

  const view = computed(() =>
    popupView({ ...(facts.value ?? NOTHING), items: items.value, tab: tab.state.value, online: online.value }, words),
  );
  const actions = computed(
    (): PopupActions => ({
      section: section.value,
      onGo: into(section),
      search: search.value,
      topic: topic.value,
      wordsOnly: wordsOnly.value,
      onSettings: () => void browser.runtime.openOptionsPage(),
      onPanel: panel ? undefined : () => void tab.openPanel(),
      onForce: () => void tab.read(true),
      onOnce: () => void tab.read(true),
      onAlways: (pattern) => void tab.allowAlways(pattern),
      marked: marked.value,
      ...(articleId.value && createArticleActions(articleId.value, { words, marked, undo })),
    }),
  );

  return { words, view, actions, undo, openTab: tab.open };
}

/** What is stored of the article in front, followed as it changes; asked for anew once there is a network again. */
function createArticleFacts(articleId: ReadonlySignal<string | undefined>) {
  const { value: facts, follow } = createFollowed(readFacts);
  const items = signal<PopupFacts['items']>({ count: 0 });
  const online = onlineSignal();

  effect(() => follow(articleId.value));
  // The reader looks: what is stored is shown at once, and outlets may be asked now.
  effect(() => {
    const state = facts.value?.coverage?.state;
    const id = articleId.peek();
    if (id !== undefined && (state === 'noticed' || state === 'waiting'))
      void sendMessage('readReports', { articleId: id });
  });
  // After the comparison stands: counting a hundred thousand items takes as long as all the rest.
  effect(() => {
    if (facts.value && items.peek().since === undefined) void itemsKept().then(into(items));
  });
  // While there was no network, nobody could be asked for this article.
  effect(() => {
    const id = articleId.peek();
    const { of = 0, done = 0 } = facts.peek()?.coverage?.asked ?? {};
    if (online.value && id !== undefined && of > 0 && done === 0) void sendMessage('coverAgain', { articleId: id });
  });
  return { facts, items, online };
}

/** Whether words are marked in the tab that shows the article. */
function createMarked(articleId: ReadonlySignal<string | undefined>): Signal<boolean> {
  const marked = signal(false);
  effect(() => {
    if (articleId.value) void marksIn(articleId.value).then(into(marked));
  });
  return marked;
}

async function marksIn(articleId: string): Promise<boolean> {
  return (await sendMessage('marksShown', { articleId })).marks > 0;
}

export type PopupState = ReturnType<typeof createPopupState>;
