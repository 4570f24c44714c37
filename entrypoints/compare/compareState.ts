import { computed, effect, signal } from '@preact/signals';
import type { CompareControls } from '@/components/compare/table/controls';
import type { UndoProps } from '@/components/controls/Undo';
import { readStory, type StoryFacts } from '@/utils/browser/coverage/storyFacts';
import { sendMessage } from '@/utils/browser/messages/messages';
import { compareView } from '@/utils/present/compare/compareView';
import { fileName } from '@/utils/present/compare/fileName';
import { failedLine, storyAsked } from '@/utils/present/shared/askedView';
import type { Words } from '@/utils/present/shared/words';
import { dismissedView } from '@/utils/present/story/dismissedView';
import { earlierView } from '@/utils/present/story/earlierView';
import { storyFile } from '@/utils/present/story/markdown';
import { storyView } from '@/utils/present/story/storyView';
import { timelineView } from '@/utils/present/story/timelineView';
import { createArticleActions } from '../shared/articleActions';
import { createFollowed } from '../shared/follow';
import { createNotesState } from '../shared/notesState';
import { createColumns } from './columns';
import { createRows } from './rows';
import { saveFile } from './saveFile';
import { followSelection } from './selection';

/** What the compare page shows of one article's story. Created once in `main.tsx`. */
export function createCompareState(articleId: string, words: Words) {
  const facts = createFollowed(readStory);
  const keysShown = signal(false);
  const undo = signal<UndoProps | undefined>(undefined);
  facts.follow(articleId);

  const missing = computed(() => !facts.reading.value && facts.value.value === undefined);
  const stored = computed(() => facts.value.value?.story);
  const edited = computed(
    () => facts.value.value && { ...facts.value.value.story, editions: facts.value.value.editions },
  );
  const story = computed(() => edited.value && storyView(edited.value, words));
  const whole = computed(() => edited.value && compareView(edited.value, story.value!.counts, words));
  const timeline = computed(() => stored.value && timelineView(stored.value, facts.value.value!.editions, words));
  const asked = computed(() => askedLines(facts.value.value?.asked, words));
  const aside = computed(() => dismissedView(facts.value.value?.aside ?? [], stored.value?.articles ?? [], words));
  const earlier = computed(() => earlierView(facts.value.value?.earlier ?? [], words));
  const isDemo = articleId === 'demo';
  const notes = isDemo ? undefined : createNotesState({ words, undo });
  const highlighted = computed(() => (notes?.view.value ?? []).flatMap(({ quote }) => quote ?? []));
  const selected = followSelection(computed(() => stored.value?.articles ?? []));
  const rows = createRows(whole);
  const columns = createColumns(whole);

  if (!isDemo) void sendMessage('readReports', { articleId });
  const { onShow, onNotSameFact, onSameFact } = createArticleActions(articleId, { words, marked: signal(false), undo });
  const controls = computed(
    (): CompareControls => ({
      ...rows.controls.value,
      ...columns.value,
      onCopy: copy,
      onSave: save,
      onPrint: () => print(),
      ...(!isDemo && { onShow, onNotSameFact, onSameFact, onHighlight: keepHighlight }),
    }),
  );

  // The notes of all articles of the story that were opened; new ones go to this one.
  const accounts = computed(() => stored.value?.articles.map(({ id }) => id).join('\n') ?? '');
  effect(() => notes?.follow(accounts.value === '' ? [] : [...new Set([articleId, ...accounts.value.split('\n')])]));

  function keepHighlight(article: string, text: string): void {
    const account = stored.value?.articles.find(({ id }) => id === article);
    if (account) notes?.mark({ article, outlet: account.outlet, text, ...(account.url && { url: account.url }) });
  }

  /** Keeps what is selected now. */
  function highlight(): void {
    if (!selected.value) return;
    keepHighlight(selected.value.article.id, selected.value.text);
    getSelection()?.removeAllRanges();
  }

  /** Read elsewhere and later: times with year and zone. */
  function markdown(): string {
    const full = { ...words, full: true };
    const { articles = [], openArticle } = stored.value ?? {};
    const here = articles.find(({ id }) => id === openArticle);
    const facts = { publishedAt: here?.publishedAt, url: here?.url, comparedAt: Date.now() };
    return storyFile(storyView(edited.value!, full), { ...facts, notes: notes?.view.value }, full);
  }

  /** As the command line reads a story, where the open article is called `reading`. */
  function save(): void {
    const name = fileName(story.value?.headline ?? '', 'json', { ...words, now: Date.now() });
    const { openArticle: reading, ...rest } = stored.value ?? {};
    saveFile(name, JSON.stringify({ reading, ...rest, notes: notes?.stored.value }, null, 2));
  }

  function copy(): void {
    if (!story.value) return;
    void navigator.clipboard.writeText(markdown());
    undo.value = { line: words.t('copied') };
  }

  return {
    words,
    view: rows.view,
    timeline,
    earlier,
    asked,
    aside,
    notes,
    highlighted,
    selected,
    highlight,
    controls,
    keysShown,
    undo,
    missing,
    current: rows.current,
  };
}

export type CompareState = ReturnType<typeof createCompareState>;

function askedLines(asked: StoryFacts['asked'], words: Words): string[] {
  if (!asked) return [];
  const refining = asked.refining ? words.t('refiningLine') : '';
  return [refining, storyAsked(asked, asked.since, words), failedLine(asked.failed, words)].filter(
    (line) => line !== '',
  );
}
