import { storage } from 'wxt/utils/storage';
import type { ServiceSettings } from '@/utils/gather/services/service';

/** What the reader set for one service; off until they switch it on. */
export interface ServiceChoice {
  on: boolean;
  /** What they typed, by the names of its fields. Keys stay in this storage and are never exported. */
  settings: ServiceSettings;
}

/** The reader's choices by the ids of the services. */
export const serviceChoices = storage.defineItem<Record<string, ServiceChoice>>('local:services', { fallback: {} });
