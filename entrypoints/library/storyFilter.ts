import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Topic } from '@/utils/model';
import {
  FILTERS,
  filterLibrary,
  inFilter,
  type LibraryFilter,
  type LibraryRow,
  type LibrarySelection,
  topicCounts,
} from '@/utils/present/library/libraryView';

/** Which stories are listed, and how many there are of each sort. */
export function createStoryFilter(rows: ReadonlySignal<LibraryRow[]>, topics: ReadonlySignal<Topic[]>) {
  const selection = signal<LibrarySelection>({ query: '', filter: 'all', topic: topicInAddress() });
  addEventListener('hashchange', () => {
    const topic = topicInAddress();
    if (topic !== undefined) selection.value = { ...selection.value, topic };
  });
  const countOf = (one: LibraryFilter) => rows.value.filter((row) => inFilter(row, one)).length;
  return computed(() => ({
    days: filterLibrary(rows.value, selection.value),
    total: rows.value.length,
    counts: Object.fromEntries(FILTERS.map((one) => [one, countOf(one)])) as Record<LibraryFilter, number>,
    topics: topicCounts(rows.value, topics.value),
    selection: selection.value,
    onSelect: (change: Partial<LibrarySelection>) => {
      selection.value = { ...selection.value, ...change };
    },
  }));
}

/** The topic whose stories are asked for; the address of a story names none. */
function topicInAddress(): string | undefined {
  const topic = /^#topic-(.+)$/.exec(location.hash)?.[1];
  return topic && decodeURIComponent(topic);
}
