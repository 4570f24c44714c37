import { computed, effect, signal } from '@preact/signals';
import type { UndoProps } from '@/components/controls/Undo';
import type { LibraryProps } from '@/components/library/libraryProps';
import { watch } from '@/utils/browser/database/watch';
import { sendMessage } from '@/utils/browser/messages/messages';
import { daysToKeep, readingPreference } from '@/utils/browser/settings/settings';
import { keepStory } from '@/utils/browser/store/coverage';
import { type LibraryRow, libraryRow } from '@/utils/present/library/libraryView';
import type { Words } from '@/utils/present/shared/words';
import { followSetting } from '../shared/followSetting';
import { createNotesState } from '../shared/notesState';
import { createArrivals } from './arrivalsState';
import { forgetWithUndo } from './forgetWithUndo';
import { createOpenStory } from './openStory';
import { readLibrary } from './readLibrary';
import { createStoryFilter } from './storyFilter';

/** What the library shows. Created once in `main.tsx`. */
export function createLibraryState(words: Words) {
  const rows = signal<LibraryRow[]>([]);
  const stored = followSetting(readingPreference);
  const topics = computed(() => stored.value.topics);
  const days = followSetting(daysToKeep);
  const undo = signal<UndoProps | undefined>(undefined);
  const filter = createStoryFilter(rows, topics);
  const story = createOpenStory(rows, words);
  const notes = createNotesState({ words, undo });
  const row = computed(() => story.open.value?.row);
  const topic = computed(() => filter.value.selection.topic);
  const arrivals = createArrivals({ row, topic }, words);
  // As one string, so that a list that is read again and holds the same changes nothing.
  const openIds = computed(() => row.value?.ids.join('\n') ?? '');
  effect(() => notes.follow(openIds.value.split('\n').filter((id) => id !== '')));

  watch(readLibrary, (stories) => {
    rows.value = stories.map((stored) => libraryRow(stored, words));
  });

  const props = computed(
    (): LibraryProps => ({
      ...filter.value,
      topics: filter.value.topics.map((one) => ({ ...one, fresh: arrivals.unseen([one.id]) })),
      open: story.open.value && { ...story.open.value, arrivals: arrivals.onStory.value, notes: notes.view.value },
      arrivals: arrivals.onTopic.value,
      freshOf: ({ ids }) => arrivals.unseen(ids),
      noteActions: notes.actions,
      onOpen: story.onOpen,
      onAsk: (articleId) => void sendMessage('coverAgain', { articleId }),
      onKeep: (articleId, kept) => void keepStory(articleId, kept),
      onDelete: (ids) => void forgetWithUndo(ids, { undo, words }),
      keptFor: words.count('keptFor', days.value),
    }),
  );

  return { words, props, undo };
}

export type LibraryState = ReturnType<typeof createLibraryState>;
