import { computed, signal } from '@preact/signals';
import { requestService } from '@/utils/browser/gather/permissions';
import { type ServiceStatus, serviceStatus } from '@/utils/browser/gather/services';
import { type ServiceChoice, serviceChoices } from '@/utils/browser/serviceSettings';
import { itemsKept } from '@/utils/browser/store/items';
import type { Service } from '@/utils/gather/services/service';
import { SERVICES } from '@/utils/gather/services/services';
import { feedsSource, type SourceView, serviceSource } from '@/utils/present/sourceView';
import type { Words } from '@/utils/present/words';
import { into } from '../shared/into';
import { createServiceTasks } from './serviceTasks';

/** The sources of coverage: feeds, which are always on, and services that the reader may switch on. */
export function createSourcesState(words: Words) {
  const items = signal<{ count: number; since?: number }>({ count: 0 });
  const choices = signal<Record<string, ServiceChoice>>({});
  const asked = signal<Record<string, ServiceStatus>>({});
  const tasks = createServiceTasks(words);

  const list = computed((): SourceView[] => {
    const now = { ...words, now: Date.now() };
    const askedOf = (id: string) => tasks.lines.value[id] ?? asked.value[id];
    return [
      feedsSource(items.value, words),
      ...SERVICES.map((service) => serviceSource(service, choiceOf(service.id), askedOf(service.id), now)),
    ];
  });

  function choiceOf(id: string): ServiceChoice {
    return choices.value[id] ?? { on: false, settings: {} };
  }

  async function open(): Promise<void> {
    serviceStatus.watch(into(asked));
    [choices.value, asked.value, items.value] = await Promise.all([
      serviceChoices.getValue(),
      serviceStatus.getValue(),
      itemsKept(),
    ]);
  }

  async function keep(id: string, change: Partial<ServiceChoice>): Promise<void> {
    choices.value = { ...choices.value, [id]: { ...choiceOf(id), ...change } };
    await serviceChoices.setValue(choices.value);
  }

  const fill = (id: string, field: string, value: string) =>
    keep(id, { settings: { ...choiceOf(id).settings, [field]: value } });

  /** The browser is asked first, before any await: it answers only within the click. */
  const turn = async (id: string, on: boolean) => keep(id, { on: on && (await allow(id)) });

  async function allow(id: string): Promise<boolean> {
    return requestService(serviceOf(id)?.hosts(choiceOf(id).settings) ?? []);
  }

  /** Does something with a service once the browser lets us reach it. */
  async function run(id: string, task: (service: Service) => Promise<void>): Promise<void> {
    const service = serviceOf(id);
    if (service && (await allow(id))) await task(service);
  }

  const test = (id: string) => run(id, tasks.test);
  const handOver = (id: string) => run(id, tasks.handOver);
  return { list, open, turn, fill, test, handOver };
}

const serviceOf = (id: string): Service | undefined => SERVICES.find((service) => service.id === id);
