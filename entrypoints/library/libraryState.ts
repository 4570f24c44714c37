import { computed, signal } from '@preact/signals';
import type { LibraryProps } from '@/components/LibraryPage';
import type { UndoProps } from '@/components/Undo';
import { daysToKeep, reading } from '@/utils/browser/settings';
import { keepStory } from '@/utils/browser/store/coverage';
import { watch } from '@/utils/browser/watch';
import type { Topic } from '@/utils/model';
import { type LibraryRow, libraryRow } from '@/utils/present/libraryView';
import type { Words } from '@/utils/present/words';
import { forgetWithUndo } from './forgetWithUndo';
import { createOpenStory } from './openStory';
import { readLibrary } from './readLibrary';
import { createStoryFilter } from './storyFilter';

/** What the library shows. Created once in `main.tsx`. */
export function createLibraryState(words: Words) {
  const rows = signal<LibraryRow[]>([]);
  const topics = signal<Topic[]>([]);
  const days = signal(30);
  const undo = signal<UndoProps | undefined>(undefined);
  const filter = createStoryFilter(rows, topics);
  const story = createOpenStory(rows, words);

  watch(readLibrary, (stories) => {
    rows.value = stories.map((stored) => libraryRow(stored, words));
  });

  const props = computed(
    (): LibraryProps => ({
      ...filter.value,
      open: story.open.value,
      onOpen: story.onOpen,
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
