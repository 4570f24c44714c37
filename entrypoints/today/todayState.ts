import { computed, signal } from '@preact/signals';
import type { UndoProps } from '@/components/controls/Undo';
import type { TodayProps } from '@/components/today/TodayPage';
import { watch } from '@/utils/browser/database/watch';
import { sendMessage } from '@/utils/browser/messages/messages';
import { changeSetting } from '@/utils/browser/settings/changeSetting';
import { readingPreference, todaySeen } from '@/utils/browser/settings/settings';
import { followTopic, leaveTopic } from '@/utils/browser/settings/topics';
import type { Topic } from '@/utils/model';
import type { Words } from '@/utils/present/shared/words';
import { FIRST_STORIES, LEAST_CARRIERS, type TodaySelection, todayView } from '@/utils/present/today/todayView';
import { followSetting } from '../shared/followSetting';
import { into } from '../shared/into';
import { nextPull, readToday, type StoredDay } from './readToday';

/** What the page of the day shows. Created once in `main.tsx`. */
export function createTodayState(words: Words) {
  const stored = signal<StoredDay | undefined>(undefined);
  const seenAt = signal(0);
  const nextAt = signal<number | undefined>(undefined);
  const settings = followSetting(readingPreference);
  const selection = signal<TodaySelection>({ filter: 'all', carriers: LEAST_CARRIERS, most: FIRST_STORIES });
  const busy = signal<ReadonlySet<string>>(new Set());
  const asking = signal(false);
  const undo = signal<UndoProps | undefined>(undefined);
  watch(readToday, into(stored));

  /** What is new stays marked until the page is opened again. */
  async function open(): Promise<void> {
    seenAt.value = await todaySeen.getValue();
    nextAt.value = await nextPull();
    await changeSetting(todaySeen, Date.now);
    await sendMessage('freshenToday', {});
  }

  async function ask(): Promise<void> {
    asking.value = true;
    await sendMessage('pullNow', {}).finally(() => {
      asking.value = false;
    });
    nextAt.value = await nextPull();
  }

  async function compare(ids: string[]): Promise<void> {
    const [first] = ids;
    if (first === undefined) return;
    busy.value = new Set([...busy.value, first]);
    await sendMessage('compareItems', { ids }).finally(() => {
      busy.value = new Set([...busy.value].filter((id) => id !== first));
    });
  }

  function follow(id: string): void {
    const topic = stored.value?.stories.find(({ items }) => items[0]?.id === id)?.topic;
    if (topic) void put(topic, !settings.value.topics.some((one) => one.id === topic.id));
  }

  async function put(topic: Topic, isFollowed: boolean): Promise<void> {
    await (isFollowed ? followTopic(topic) : leaveTopic(topic.id));
    const takeBack = async () => {
      await put(topic, !isFollowed);
      undo.value = undefined;
    };
    undo.value = { line: words.t(isFollowed ? 'added' : 'removed', topic.name), onUndo: () => void takeBack() };
  }

  const view = computed(() => {
    if (!stored.value) return undefined;
    const facts = { ...stored.value, seenAt: seenAt.value, nextAt: nextAt.value, followed: settings.value.topics };
    return todayView(facts, selection.value, busy.value, { ...words, now: Date.now() });
  });
  const props = computed(
    (): TodayProps => ({
      view: view.value,
      topics: settings.value.topics,
      selection: selection.value,
      onSelect: (change) => {
        selection.value = { ...selection.value, ...change };
      },
      onAsk: () => void ask(),
      asking: asking.value,
      onCompare: (ids) => void compare(ids),
      onFollow: follow,
    }),
  );

  return { words, props, undo, open };
}

export type TodayState = ReturnType<typeof createTodayState>;
