import { computed, type Signal } from '@preact/signals';
import type { UndoProps } from '@/components/controls/Undo';
import { followSetting } from '@/entrypoints/shared/followSetting';
import { readingPreference } from '@/utils/browser/settings/settings';
import { followTopic, leaveTopic } from '@/utils/browser/settings/topics';
import { type TopicDraft, topicOf } from '@/utils/present/options/optionsView';
import type { Words } from '@/utils/present/shared/words';

/** The topics that the reader follows. */
export function createTopicsState(words: Words, undo: Signal<UndoProps | undefined>) {
  const stored = followSetting(readingPreference);
  const list = computed(() => stored.value.topics);

  function save(draft: TopicDraft, id: string = crypto.randomUUID()): boolean {
    const topic = topicOf(draft, id);
    if (topic) void followTopic(topic);
    return topic !== undefined;
  }

  async function remove(topicId: string): Promise<void> {
    const gone = list.value.find(({ id }) => id === topicId);
    await leaveTopic(topicId);
    const putBack = async () => {
      if (gone) await followTopic(gone);
      undo.value = undefined;
    };
    undo.value = { line: words.t('removed', gone?.name ?? ''), onUndo: () => void putBack() };
  }

  return { list, save, remove };
}
