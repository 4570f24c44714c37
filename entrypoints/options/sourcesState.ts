import { computed, signal } from '@preact/signals';
import { browser } from '@/utils/browser/api';
import { askService } from '@/utils/browser/askService';
import { type ServiceChoice, serviceChoices } from '@/utils/browser/serviceSettings';
import { itemsKept } from '@/utils/browser/store/items';
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
  const tests = signal<Record<string, { line: string; failed: boolean }>>({});

  const list = computed((): SourceView[] => [
    feedsSource(items.value, words),
    ...SERVICES.map((service) => serviceSource(service, choiceOf(service.id), tests.value[service.id], words)),
  ]);

  function choiceOf(id: string): ServiceChoice {
    return choices.value[id] ?? { on: false, settings: {} };
  }

  async function open(): Promise<void> {
    choices.value = await serviceChoices.getValue();
    items.value = await itemsKept();
  }

  async function keep(id: string, choice: ServiceChoice): Promise<void> {
    choices.value = { ...choices.value, [id]: choice };
    await serviceChoices.setValue(choices.value);
  }

  /** The browser is asked first, before any await: it answers only within the click. */
  async function turn(id: string, on: boolean): Promise<void> {
    const choice = choiceOf(id);
    const hosts = SERVICES.find((service) => service.id === id)?.hosts(choice.settings) ?? [];
    const given = !on || hosts.length === 0 || (await browser.permissions.request({ origins: hosts }));
    await keep(id, { ...choice, on: on && given });
  }

  async function fill(id: string, field: string, value: string): Promise<void> {
    const choice = choiceOf(id);
    await keep(id, { ...choice, settings: { ...choice.settings, [field]: value } });
  }

  async function test(id: string): Promise<void> {
    const service = SERVICES.find((one) => one.id === id);
    if (!service) return;
    const tell = (line: string, failed: boolean) => {
      tests.value = { ...tests.value, [id]: { line, failed } };
    };
    tell(words.t('testing'), false);
    const now = Date.now();
    const query = { terms: TEST_TERMS, since: now - WEEK };
    const found = await service.search(query, choiceOf(id).settings, askService, now);
    tell(found.ok ? words.count('testGood', found.value.length) : found.failure, !found.ok);
  }

  return { list, open, turn, fill, test };
}
