import type { Problem } from '@/utils/gather/problem';
import { type Query, queryFor, queryText } from '@/utils/gather/query';
import type { Service } from '@/utils/gather/services/service';
import { SERVICES } from '@/utils/gather/services/services';
import { waitBefore } from '@/utils/gather/services/spacing';
import type { Article, Item, Result } from '@/utils/model';
import { epochNow, mustStand } from '../database/epochs';
import type { EpochRow } from '../database/epochTable';
import { changeSetting } from '../settings/changeSetting';
import { defineSetting } from '../settings/defineSetting';
import { serviceChoices } from '../settings/serviceSettings';
import { storeItems } from '../store/items';
import { askService } from './askService';
import { pause } from './pause';

/** How asking one service went. Times in milliseconds since 1970. */
export interface ServiceStatus {
  askedAt?: number;
  /** The words of the last request, as they were sent; absent for a service that is told none. */
  sent?: string;
  /** The article that they were sent for: they are deleted with its story. */
  sentFor?: string;
  /** Items in the last answer. */
  items?: number;
  /** Why the last request was of no use; absent when it was fine. */
  problem?: Problem;
  failures: number;
}

/** By the ids of the services; in storage, so that spacing and rests hold when the background is stopped. */
export const serviceStatus = defineSetting<Record<string, ServiceStatus>>('serviceStatus', {});

/**
 * Asks the services that are switched on for other accounts of an article, one after the other, and stores what they
 * find. Gives the failures by the services' names.
 */
export async function searchServices(
  article: Article,
  epoch: EpochRow,
): Promise<{ outlet: string; reason: Problem; at: number }[]> {
  const choices = await serviceChoices.getValue();
  const query = queryFor(article, Date.now());
  const failed = [];
  for (const service of SERVICES.filter(({ id }) => choices[id]?.on && query.terms.length > 0)) {
    const found = await searchService(service, query, { articleId: article.id, epoch });
    if (!found.ok) failed.push({ outlet: service.name, reason: found.failure, at: Date.now() });
  }
  return failed;
}

/** The story for which a service is asked, and when that began. */
interface Cause {
  articleId: string;
  epoch: EpochRow;
}

/** One search of one service, in its turn, with what it found stored. */
export async function searchService(service: Service, query: Query, cause: Cause): Promise<Result<Item[], Problem>> {
  const found = await askInTurn(service, query, cause);
  if (found.ok) {
    const items = found.value.map((item) => ({ ...item, via: service.name }));
    await storeItems(items, Date.now(), cause.epoch);
  }
  return found;
}

/**
 * Asks a service once its spacing has passed; one that keeps failing is not asked while it rests. Notes how it went,
 * unless the story, or everything where it is asked for none, was deleted meanwhile.
 */
export async function askInTurn(service: Service, query: Query, cause?: Cause): Promise<Result<Item[], Problem>> {
  const epoch = cause?.epoch ?? (await epochNow('everything'));
  const status = (await serviceStatus.getValue())[service.id] ?? { failures: 0 };
  const wait = waitBefore(status, service.spacing, Date.now());
  if (wait > service.spacing) return { ok: false, failure: { is: 'rests' } };
  await note(service.id, { ...status, askedAt: Date.now() + wait }, epoch);
  await pause(wait);
  await mustStand(epoch);
  const askedAt = Date.now();
  const { settings = {} } = (await serviceChoices.getValue())[service.id] ?? {};
  const edition = globalThis.navigator?.language;
  const found = await service.search({ edition, ...query }, settings, askService, askedAt);
  const outcome = found.ok
    ? { failures: 0, items: found.value.length }
    : { failures: status.failures + 1, problem: found.failure };
  const sent = service.wordless ? {} : { sent: queryText(query), sentFor: cause?.articleId };
  await note(service.id, { askedAt, ...sent, ...outcome }, epoch);
  return found;
}

async function note(id: string, status: ServiceStatus, epoch: EpochRow): Promise<void> {
  await changeSetting(serviceStatus, (now) => ({ ...now, [id]: status }), epoch);
}

/** Takes back the words that were sent for these articles. */
export async function forgetSent(articleIds: ReadonlySet<string>): Promise<void> {
  const withoutWords = ([id, { sent, sentFor, ...rest }]: [string, ServiceStatus]): [string, ServiceStatus] =>
    sentFor !== undefined && articleIds.has(sentFor) ? [id, rest] : [id, { sent, sentFor, ...rest }];
  await changeSetting(serviceStatus, (now) => Object.fromEntries(Object.entries(now).map(withoutWords)));
}
