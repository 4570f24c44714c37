import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Topic } from '@/utils/model';
import { filterLibrary, inFilter, type LibraryFilter, type LibraryRow, topicCounts } from '@/utils/present/libraryView';
import { into } from '../shared/into';

/** Which stories are listed: by words, by what is known of them, and by topic. */
export function createStoryFilter(rows: ReadonlySignal<LibraryRow[]>, topics: ReadonlySignal<Topic[]>) {
  const query = signal('');
  const filter = signal<LibraryFilter>('all');
  const topic = signal<string | undefined>(undefined);
  const countOf = (one: LibraryFilter) => rows.value.filter((row) => inFilter(row, one)).length;
  return computed(() => ({
    days: filterLibrary(rows.value, { query: query.value, filter: filter.value, topic: topic.value }),
    total: rows.value.length,
    counts: { all: countOf('all'), conflict: countOf('conflict'), changed: countOf('changed'), kept: countOf('kept') },
    topics: topicCounts(rows.value, topics.value),
    query: query.value,
    onQuery: into(query),
    filter: filter.value,
    onFilter: into(filter),
    topic: topic.value,
    onTopic: into(topic),
  }));
}
