import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { watch } from '@/utils/browser/database/watch';
import { sendMessage } from '@/utils/browser/messages/messages';
import { type ArrivalFacts, arrivalsOn, unseenOn } from '@/utils/present/library/arrivalsView';
import type { LibraryRow } from '@/utils/present/library/libraryView';
import type { Words } from '@/utils/present/shared/words';
import { into } from '../shared/into';
import { readArrivals } from './readArrivals';

interface Looking {
  /** The story that is open. */
  row: ReadonlySignal<LibraryRow | undefined>;
  /** The topic whose stories are listed. */
  topic: ReadonlySignal<string | undefined>;
}

/** Reports that came in on what the reader keeps and follows; what they look at is news no more. */
export function createArrivals({ row, topic }: Looking, words: Words) {
  const all = signal<ArrivalFacts[]>([]);
  watch(readArrivals, into(all));
  const about = computed(() => [...(row.value?.ids ?? []), ...(topic.value === undefined ? [] : [topic.value])]);

  effect(() => {
    if (unseenOn(about.value, all.value) > 0) void sendMessage('arrivalsSeen', { about: about.value });
  });

  const onStory = computed(() => arrivalsOn(row.value?.ids ?? [], all.value, words));
  const onTopic = computed(() => (topic.value === undefined ? [] : arrivalsOn([topic.value], all.value, words)));
  return { onStory, onTopic, unseen: (ids: string[]) => unseenOn(ids, all.value) };
}
