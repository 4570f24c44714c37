import type { ServiceSettings } from '@/utils/gather/services/service';
import { defineSetting } from './defineSetting';

/** What the reader set for one service; off until they switch it on. */
export interface ServiceChoice {
  on: boolean;
  /** What they typed, by the names of its fields. Keys stay in this storage and are never exported. */
  settings: ServiceSettings;
}

/** The reader's choices by the ids of the services. */
export const serviceChoices = defineSetting<Record<string, ServiceChoice>>('services', {});
