import { storage } from 'wxt/utils/storage';
import type { Problem } from '@/utils/gather/problem';
import { type Query, queryFor, queryText } from '@/utils/gather/query';
import type { Service } from '@/utils/gather/services/service';
import { SERVICES } from '@/utils/gather/services/services';
import { waitBefore } from '@/utils/gather/services/spacing';
import type { Article, Item, Result } from '@/utils/model';
import { serviceChoices } from '../serviceSettings';
import { storeItems } from '../store/items';
import { askService } from './askService';
import { pause } from './pause';

/** How asking one service went. Times in milliseconds since 1970. */
export interface ServiceStatus {
  askedAt?: number;
  /** The words of the last request, as they were sent; absent for a service that is told none. */
  sent?: string;
  /** Items in the last answer. */
  items?: number;
  /** Why the last request was of no use; absent when it was fine. */
  problem?: Problem;
  failures: number;
}

/** By the ids of the services; in storage, so that spacing and rests hold when the background is stopped. */
export const serviceStatus = storage.defineItem<Record<string, ServiceStatus>>('local:serviceStatus', { fallback: {} });

/**
 * Asks the services that are switched on for other accounts of an article, one after the other, and stores what they
 * find. Gives the failures by the services' names.
 */
export async function searchServices(article: Article): Promise<{ outlet: string; reason: Problem; at: number }[]> {
  const choices = await serviceChoices.getValue();
  const query = queryFor(article, Date.now());
  const failed = [];
  for (const service of SERVICES.filter(({ id }) => choices[id]?.on && query.terms.length > 0)) {
    const found = await searchService(service, query);
    if (!found.ok) failed.push({ outlet: service.name, reason: found.failure, at: Date.now() });
  }
  return failed;
}

/** One search of one service, in its turn, with what it found stored. */
export async function searchService(service: Service, query: Query): Promise<Result<Item[], Problem>> {
  const found = await askInTurn(service, query);
  if (found.ok)
    await storeItems(
      found.value.map((item) => ({ ...item, via: service.name })),
      Date.now(),
    );
  return found;
}

/** Asks a service once its spacing has passed; one that keeps failing is not asked while it rests. Notes how it went. */
export async function askInTurn(service: Service, query: Query): Promise<Result<Item[], Problem>> {
  const status = (await serviceStatus.getValue())[service.id] ?? { failures: 0 };
  const wait = waitBefore(status, service.spacing, Date.now());
  if (wait > service.spacing) return { ok: false, failure: { is: 'rests' } };
  await note(service.id, { ...status, askedAt: Date.now() + wait });
  await pause(wait);
  const askedAt = Date.now();
  const { settings = {} } = (await serviceChoices.getValue())[service.id] ?? {};
  const edition = globalThis.navigator?.language;
  const found = await service.search({ edition, ...query }, settings, askService, askedAt);
  const outcome = found.ok
    ? { failures: 0, items: found.value.length }
    : { failures: status.failures + 1, problem: found.failure };
  await note(service.id, { askedAt, ...(service.wordless ? {} : { sent: queryText(query) }), ...outcome });
  return found;
}

async function note(id: string, status: ServiceStatus): Promise<void> {
  await serviceStatus.setValue({ ...(await serviceStatus.getValue()), [id]: status });
}
