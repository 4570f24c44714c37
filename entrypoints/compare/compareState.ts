import { computed, signal } from '@preact/signals';
import type { CompareControls } from '@/components/ComparePage';
import type { UndoProps } from '@/components/Undo';
import { readStory, type StoryFacts } from '@/utils/browser/storyFacts';
import { watch } from '@/utils/browser/watch';
import { type CompareView, compareView, defaultColumns } from '@/utils/present/compareView';
import { storyMarkdown } from '@/utils/present/markdown';
import { storyView } from '@/utils/present/storyView';
import { timelineView } from '@/utils/present/timelineView';
import type { Words } from '@/utils/present/words';
import { createArticleActions } from '../popup/articleActions';
import { saveFile } from './saveFile';

/** Widths of the rail and of the narrowest column that a sentence still reads well in. */
const RAIL = 212;
const COLUMN = 212;

/** What the compare page shows of one article's story. Created once in `main.tsx`. */
export function createCompareState(articleId: string, words: Words) {
  const facts = signal<StoryFacts | undefined>(undefined);
  const missing = signal(false);
  const kind = signal<CompareControls['kind']>('all');
  const onlyDifferences = signal(false);
  const chosen = signal<string[] | undefined>(undefined);
  const open = signal<ReadonlySet<string>>(new Set());
  const unfolded = signal<ReadonlySet<string>>(new Set());
  const current = signal<string | undefined>(undefined);
  const keysShown = signal(false);
  const undo = signal<UndoProps | undefined>(undefined);

  watch(
    () => readStory(articleId),
    (next) => {
      facts.value = next;
      missing.value = next === undefined;
    },
  );

  const story = computed(() => facts.value && storyView(facts.value.story, words));
  const whole = computed(() => facts.value && compareView(facts.value.story, story.value!.counts, words));
  const timeline = computed(() => facts.value && timelineView(facts.value.story, facts.value.editions, words));
  const view = computed(() => whole.value && filtered(whole.value, kind.value, onlyDifferences.value));
  const shown = computed(() => chosen.value ?? defaultColumns(whole.value, room()));

  const actions = createArticleActions(articleId, { words, marked: signal(false), undo });
  const isDemo = articleId === 'demo';
  const controls = computed(
    (): CompareControls => ({
      kind: kind.value,
      onKind: (next) => {
        kind.value = next;
      },
      onlyDifferences: onlyDifferences.value,
      onOnlyDifferences: (only) => {
        onlyDifferences.value = only;
      },
      shown: shown.value,
      onShown: (id, on) => {
        chosen.value = on ? [...shown.value, id] : shown.value.filter((one) => one !== id);
      },
      onMove: (id) => {
        chosen.value = movedEarlier(shown.value, id);
      },
      open: open.value,
      onOpen: (id) => {
        open.value = toggled(open.value, id);
      },
      current: current.value,
      unfolded: unfolded.value,
      onUnfold: (key) => {
        unfolded.value = toggled(unfolded.value, key);
      },
      onCopy: copy,
      onSave: () => facts.value && saveFile('comparison.json', JSON.stringify(facts.value.story, null, 2)),
      onPrint: () => print(),
      onShow: isDemo ? undefined : actions.onShow,
      onNotSameFact: isDemo ? undefined : actions.onNotSameFact,
    }),
  );

  function copy(): void {
    if (!story.value) return;
    void navigator.clipboard.writeText(storyMarkdown(story.value, words));
    undo.value = { line: words.t('copied') };
  }

  return { words, view, timeline, controls, keysShown, undo, missing, current };
}

export type CompareState = ReturnType<typeof createCompareState>;

/** Narrow pages show cards, one below the other: there all have room. */
function room(): number {
  return innerWidth <= 640 ? Number.POSITIVE_INFINITY : (innerWidth - RAIL) / COLUMN;
}

function filtered(view: CompareView, kind: CompareControls['kind'], onlyDifferences: boolean): CompareView {
  const rows = view.rows.filter(
    ({ detail }) => (kind === 'all' || detail.kind === kind) && !(onlyDifferences && detail.verdict === 'agree'),
  );
  return { ...view, rows };
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** One place towards the front; the first place belongs to the article being read. */
function movedEarlier(order: string[], id: string): string[] {
  const at = order.indexOf(id);
  if (at < 2) return at === -1 ? [...order, id] : order;
  const next = order.filter((one) => one !== id);
  next.splice(at - 1, 0, id);
  return next;
}
