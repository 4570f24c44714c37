import { type Signal, signal } from '@preact/signals';
import type { UndoProps } from '@/components/Undo';
import { reading } from '@/utils/browser/settings';
import type { Topic } from '@/utils/model';
import { type TopicDraft, topicOf } from '@/utils/present/optionsView';
import type { Words } from '@/utils/present/words';

/** The topics that the reader follows. */
export function createTopicsState(words: Words, undo: Signal<UndoProps | undefined>) {
  const list = signal<Topic[]>([]);

  async function open(): Promise<void> {
    list.value = (await reading.getValue()).topics;
  }

  async function keep(topics: Topic[]): Promise<void> {
    list.value = topics;
    await reading.setValue({ ...(await reading.getValue()), topics });
  }

  function add(draft: TopicDraft): boolean {
    const topic = topicOf(draft, crypto.randomUUID());
    if (!topic) return false;
    void keep([...list.value, topic]);
    return true;
  }

  async function remove(id: string): Promise<void> {
    const before = list.value;
    const gone = before.find((topic) => topic.id === id);
    await keep(before.filter((topic) => topic.id !== id));
    const putBack = async () => {
      await keep(before);
      undo.value = undefined;
    };
    undo.value = { line: words.t('removed', gone?.name ?? ''), onUndo: () => void putBack() };
  }

  return { list, open, add, remove };
}
