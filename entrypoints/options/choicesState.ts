import { signal } from '@preact/signals';
import { requestService } from '@/utils/browser/gather/permissions';
import { type ServiceChoice, serviceChoices } from '@/utils/browser/serviceSettings';
import type { Service } from '@/utils/gather/services/service';

/** Which services the reader switched on, and what they filled in for each. */
export function createChoicesState() {
  const choices = signal<Record<string, ServiceChoice>>({});
  const choiceOf = ({ id }: Service): ServiceChoice => choices.value[id] ?? { on: false, settings: {} };

  async function open(): Promise<void> {
    choices.value = await serviceChoices.getValue();
  }

  async function keep(service: Service, change: Partial<ServiceChoice>): Promise<void> {
    choices.value = { ...choices.value, [service.id]: { ...choiceOf(service), ...change } };
    await serviceChoices.setValue(choices.value);
  }

  const fill = (service: Service, field: string, value: string) =>
    keep(service, { settings: { ...choiceOf(service).settings, [field]: value } });

  /** Whether the browser lets us reach it; to be called before any await, for it asks only within the click. */
  const allow = (service: Service) => requestService(service.hosts(choiceOf(service).settings));

  const turn = async (service: Service, on: boolean) => keep(service, { on: on && (await allow(service)) });

  return { choiceOf, open, fill, allow, turn };
}
