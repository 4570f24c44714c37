import { followSetting } from '@/entrypoints/shared/followSetting';
import { requestService } from '@/utils/browser/gather/permissions';
import { changeSetting } from '@/utils/browser/settings/changeSetting';
import { type ServiceChoice, serviceChoices } from '@/utils/browser/settings/serviceSettings';
import type { Service } from '@/utils/gather/services/service';

const OFF: ServiceChoice = { on: false, settings: {} };

/** Which services the reader switched on, and what they filled in for each. */
export function createChoicesState() {
  const choices = followSetting(serviceChoices);
  const choiceOf = ({ id }: Service): ServiceChoice => choices.value[id] ?? OFF;

  /** Changes one service's choice, and no more of it than is meant. */
  const change = ({ id }: Service, next: (now: ServiceChoice) => ServiceChoice) =>
    changeSetting(serviceChoices, (now) => ({ ...now, [id]: next(now[id] ?? OFF) }));

  const fill = (service: Service, field: string, value: string) =>
    change(service, (now) => ({ ...now, settings: { ...now.settings, [field]: value } }));

  /** Whether the browser lets us reach it; to be called before any await, for it asks only within the click. */
  const allow = (service: Service) => requestService(service.hosts(choiceOf(service).settings));

  async function turn(service: Service, wanted: boolean): Promise<void> {
    const on = wanted && (await allow(service));
    await change(service, (now) => ({ ...now, on }));
  }

  return { choiceOf, fill, allow, turn };
}
