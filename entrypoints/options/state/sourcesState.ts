import { computed, signal } from '@preact/signals';
import { followSetting } from '@/entrypoints/shared/followSetting';
import { serviceStatus } from '@/utils/browser/gather/services';
import { itemsKept } from '@/utils/browser/store/items';
import type { Service } from '@/utils/gather/services/service';
import { SERVICES } from '@/utils/gather/services/services';
import { feedsSource, type SourceView, serviceSource } from '@/utils/present/options/sourceView';
import type { Words } from '@/utils/present/shared/words';
import { createChoicesState } from './choicesState';
import { createServiceTasks } from './serviceTasks';

/** The sources of coverage: feeds, which are always on, and services that the reader may switch on. */
export function createSourcesState(words: Words) {
  const items = signal<{ count: number; since?: number }>({ count: 0 });
  const asked = followSetting(serviceStatus);
  const choices = createChoicesState();
  const tasks = createServiceTasks(words);

  const list = computed((): SourceView[] => {
    const now = { ...words, now: Date.now() };
    const askedOf = (id: string) => tasks.lines.value[id] ?? asked.value[id];
    return [
      feedsSource(items.value, words),
      ...SERVICES.map((service) => serviceSource(service, choices.choiceOf(service), askedOf(service.id), now)),
    ];
  });

  async function open(): Promise<void> {
    items.value = await itemsKept();
  }

  /** Does something with a service once the browser lets us reach it. */
  async function run(id: string, task: (service: Service) => Promise<void>): Promise<void> {
    const service = serviceOf(id);
    if (await choices.allow(service)) await task(service);
  }

  return {
    list,
    open,
    turn: (id: string, on: boolean) => choices.turn(serviceOf(id), on),
    fill: (id: string, field: string, value: string) => choices.fill(serviceOf(id), field, value),
    test: (id: string) => run(id, tasks.test),
    handOver: (id: string) => run(id, tasks.handOver),
  };
}

const serviceOf = (id: string): Service => SERVICES.find((service) => service.id === id)!;
