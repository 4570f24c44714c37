import { computed, signal } from '@preact/signals';
import type { LibraryProps } from '@/components/LibraryPage';
import type { UndoProps } from '@/components/Undo';
import { daysToKeep, reading } from '@/utils/browser/settings';
import { keepStory } from '@/utils/browser/store/coverage';
import { readStory, type StoryFacts } from '@/utils/browser/storyFacts';
import { watch } from '@/utils/browser/watch';
import type { Topic } from '@/utils/model';
import {
  earlierChapters,
  filterLibrary,
  inFilter,
  type LibraryFilter,
  type LibraryRow,
  libraryRow,
  topicCounts,
} from '@/utils/present/libraryView';
import { timelineView } from '@/utils/present/timelineView';
import type { Words } from '@/utils/present/words';
import { forgetWithUndo } from './forgetWithUndo';
import { readLibrary } from './readLibrary';

/** What the library shows. Created once in `main.tsx`. */
export function createLibraryState(words: Words) {
  const rows = signal<LibraryRow[]>([]);
  const topics = signal<Topic[]>([]);
  const days = signal(30);
  const query = signal('');
  const filter = signal<LibraryFilter>('all');
  const topic = signal<string | undefined>(undefined);
  const openId = signal<string | undefined>(undefined);
  const facts = signal<StoryFacts | undefined>(undefined);
  const undo = signal<UndoProps | undefined>(undefined);
  let stopWatching = () => {};

  watch(readLibrary, (stories) => {
    rows.value = stories.map((story) => libraryRow(story, words));
  });

  function openStory(articleId: string): void {
    stopWatching();
    openId.value = articleId;
    facts.value = undefined;
    stopWatching = watch(
      () => readStory(articleId),
      (next) => {
        facts.value = next;
      },
    );
  }

  const open = computed(() => {
    const row = rows.value.find(({ articleId }) => articleId === openId.value);
    if (!row || !facts.value) return undefined;
    const { story, editions } = facts.value;
    return { row, timeline: timelineView(story, editions, words), earlier: earlierChapters(rows.value, row.articleId) };
  });
  const counts = computed(() => {
    const of = (one: LibraryFilter) => rows.value.filter((row) => inFilter(row, one)).length;
    return { all: of('all'), conflict: of('conflict'), changed: of('changed'), kept: of('kept') };
  });
  const shown = computed(() =>
    filterLibrary(rows.value, { query: query.value, filter: filter.value, topic: topic.value }),
  );

  const props = computed(
    (): LibraryProps => ({
      days: shown.value,
      total: rows.value.length,
      counts: counts.value,
      topics: topicCounts(rows.value, topics.value),
      query: query.value,
      onQuery: (next) => {
        query.value = next;
      },
      filter: filter.value,
      onFilter: (next) => {
        filter.value = next;
      },
      topic: topic.value,
      onTopic: (next) => {
        topic.value = next;
      },
      open: open.value,
      onOpen: openStory,
      onKeep: (articleId, kept) => void keepStory(articleId, kept),
      onDelete: (ids) => void forgetWithUndo(ids, { undo, words }),
      keptFor: words.count('keptFor', days.value),
    }),
  );

  async function readSettings(): Promise<void> {
    topics.value = (await reading.getValue()).topics;
    days.value = await daysToKeep.getValue();
  }

  return { words, props, undo, readSettings };
}

export type LibraryState = ReturnType<typeof createLibraryState>;
