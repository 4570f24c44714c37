import { storage } from 'wxt/utils/storage';
import type { ServiceSettings } from '@/utils/gather/services/service';
import { SERVICES } from '@/utils/gather/services/services';

/** What the reader set for one service; off until they switch it on. */
export interface ServiceChoice {
  on: boolean;
  /** What they typed, by the names of its fields. Keys stay in this storage and are never exported. */
  settings: ServiceSettings;
}

/** The reader's choices by the ids of the services. */
export const serviceChoices = storage.defineItem<Record<string, ServiceChoice>>('local:services', { fallback: {} });

/** What the browser is asked for so that services can be reached: hosts to search at, no outlets to be read. */
export async function servicePatterns(): Promise<Set<string>> {
  const choices = await serviceChoices.getValue();
  return new Set(SERVICES.flatMap(({ id, hosts }) => hosts(choices[id]?.settings ?? {})));
}
