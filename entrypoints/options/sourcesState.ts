import { computed, signal } from '@preact/signals';
import { fillService } from '@/utils/browser/gather/fillService';
import { requestService } from '@/utils/browser/gather/permissions';
import { askInTurn, type ServiceStatus, serviceStatus } from '@/utils/browser/gather/services';
import { type ServiceChoice, serviceChoices } from '@/utils/browser/serviceSettings';
import { itemsKept } from '@/utils/browser/store/items';
import type { Service } from '@/utils/gather/services/service';
import { SERVICES } from '@/utils/gather/services/services';
import { feedsSource, type SourceView, serviceSource } from '@/utils/present/sourceView';
import type { Words } from '@/utils/present/words';

/** What a test asks for: words of no story, so that nothing is told of what is read. */
const TEST_TERMS = ['news', 'today'];
const WEEK = 7 * 24 * 60 * 60_000;

/** The sources of coverage: feeds, which are always on, and services that the reader may switch on. */
export function createSourcesState(words: Words) {
  const items = signal<{ count: number; since?: number }>({ count: 0 });
  const choices = signal<Record<string, ServiceChoice>>({});
  const asked = signal<Record<string, ServiceStatus>>({});
  const doing = signal<Record<string, string | undefined>>({});

  const list = computed((): SourceView[] => {
    const now = { ...words, now: Date.now() };
    const askedOf = (id: string) => doing.value[id] ?? asked.value[id];
    return [
      feedsSource(items.value, words),
      ...SERVICES.map((service) => serviceSource(service, choiceOf(service.id), askedOf(service.id), now)),
    ];
  });

  function choiceOf(id: string): ServiceChoice {
    return choices.value[id] ?? { on: false, settings: {} };
  }

  async function open(): Promise<void> {
    serviceStatus.watch((next) => {
      asked.value = next;
    });
    [choices.value, asked.value, items.value] = await Promise.all([
      serviceChoices.getValue(),
      serviceStatus.getValue(),
      itemsKept(),
    ]);
  }

  async function keep(id: string, choice: ServiceChoice): Promise<void> {
    choices.value = { ...choices.value, [id]: choice };
    await serviceChoices.setValue(choices.value);
  }

  /** The browser is asked first, before any await: it answers only within the click. */
  async function turn(id: string, on: boolean): Promise<void> {
    const given = !on || (await allow(id));
    await keep(id, { ...choiceOf(id), on: on && given });
  }

  async function fill(id: string, field: string, value: string): Promise<void> {
    const choice = choiceOf(id);
    await keep(id, { ...choice, settings: { ...choice.settings, [field]: value } });
  }

  /** Keeps to the service's spacing like any search; what it finds is counted, not kept. */
  async function test(id: string): Promise<void> {
    const service = serviceOf(id);
    if (!service || !(await allow(id))) return;
    say(id, words.t('testing'));
    await askInTurn(service, { terms: TEST_TERMS, since: Date.now() - WEEK });
    say(id, undefined);
  }

  /** Everything that is kept goes to an index of the reader's own. */
  async function handOver(id: string): Promise<void> {
    const service = serviceOf(id);
    if (!service || !(await allow(id))) return;
    const given = await fillService(service, (items) => say(id, words.count('handedOver', items)));
    say(id, given.ok ? words.count('handedOver', given.value) : words.t('askFailed', given.failure));
  }

  function say(id: string, line: string | undefined): void {
    doing.value = { ...doing.value, [id]: line };
  }

  const allow = (id: string) => requestService(serviceOf(id)?.hosts(choiceOf(id).settings) ?? []);

  return { list, open, turn, fill, test, handOver };
}

const serviceOf = (id: string): Service | undefined => SERVICES.find((service) => service.id === id);
