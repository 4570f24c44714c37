import { computed, signal } from '@preact/signals';
import type { SourceView } from '@/components/SourceRow';
import { itemsKept } from '@/utils/browser/store/items';
import { watch } from '@/utils/browser/watch';
import { writeTime } from '@/utils/present/times';
import type { Words } from '@/utils/present/words';

/** The sources of coverage: feeds, which are always on, and services that the reader may switch on. */
export function createSourcesState(words: Words) {
  const items = signal<{ count: number; since?: number }>({ count: 0 });
  const services = signal<SourceView[]>([]);
  const list = computed(() => [feedsView(items.value, words), ...services.value]);
  watch(itemsKept, (next) => {
    items.value = next;
  });

  async function open(): Promise<void> {}
  const turn = async (_id: string, _on: boolean) => {};
  const fill = async (_id: string, _field: string, _value: string) => {};
  const test = async (_id: string) => {};

  return { list, open, turn, fill, test };
}

function feedsView({ count, since }: { count: number; since?: number }, words: Words): SourceView {
  const day = since === undefined ? '' : writeTime(new Date(since).toISOString().slice(0, 10), words);
  return {
    id: 'feeds',
    name: words.t('sourceFeeds'),
    on: true,
    fixed: true,
    sends: words.t('feedsSend'),
    status: count === 0 ? words.t('feedsNothing') : words.count('feedsStatus', count, day),
    fields: [],
  };
}
