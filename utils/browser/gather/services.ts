import { storage } from 'wxt/utils/storage';
import { type Query, queryFor } from '@/utils/gather/query';
import type { Service } from '@/utils/gather/services/service';
import { SERVICES } from '@/utils/gather/services/services';
import { waitBefore } from '@/utils/gather/services/spacing';
import type { Article, Item, Result } from '@/utils/model';
import { askService } from '../askService';
import { serviceChoices } from '../serviceSettings';
import { storeItems } from '../store/items';
import { pause } from './pause';

/** How asking one service went. Times in milliseconds since 1970. */
export interface ServiceStatus {
  askedAt?: number;
  /** Items in the last answer. */
  items?: number;
  /** Why the last request was of no use; absent when it was fine. */
  problem?: string;
  failures: number;
}

/** By the ids of the services; in storage, so that spacing and rests hold when the background is stopped. */
export const serviceStatus = storage.defineItem<Record<string, ServiceStatus>>('local:serviceStatus', { fallback: {} });

/**
 * Asks the services that are switched on for other accounts of an article, one after the other, and stores what they
 * find. Gives the failures in words, by the services' names.
 */
export async function searchServices(article: Article): Promise<{ outlet: string; reason: string; at: number }[]> {
  const choices = await serviceChoices.getValue();
  const query = queryFor(article, Date.now());
  const failed = [];
  for (const service of SERVICES.filter(({ id }) => choices[id]?.on && query.terms.length > 0)) {
    const found = await searchOne(service, query, choices[service.id]?.settings ?? {});
    if (!found.ok) failed.push({ outlet: service.name, reason: found.failure, at: Date.now() });
  }
  return failed;
}

/** One search, in its turn, with what it found stored. */
async function searchOne(
  service: Service,
  query: Query,
  settings: Record<string, string>,
): Promise<Result<Item[], string>> {
  const status = (await serviceStatus.getValue())[service.id] ?? { failures: 0 };
  const wait = waitBefore(status, service.spacing, Date.now());
  if (wait > service.spacing)
    return { ok: false, failure: 'rests for a quarter of an hour, having failed three times' };
  await note(service.id, { ...status, askedAt: Date.now() + wait });
  await pause(wait);
  const askedAt = Date.now();
  const found = await service.search(query, settings, askService, askedAt);
  if (found.ok) await storeItems(found.value, askedAt);
  const outcome = found.ok
    ? { failures: 0, items: found.value.length }
    : { failures: status.failures + 1, problem: found.failure };
  await note(service.id, { askedAt, ...outcome });
  return found;
}

async function note(id: string, status: ServiceStatus): Promise<void> {
  await serviceStatus.setValue({ ...(await serviceStatus.getValue()), [id]: status });
}
