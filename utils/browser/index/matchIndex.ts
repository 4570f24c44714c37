import { dayAt } from '@/utils/match/index/day';
import { indexEntryOf } from '@/utils/match/index/indexEntry';
import { MOST_DOCUMENTS, mergeSegments } from '@/utils/match/index/mergeSegments';
import { packSegment } from '@/utils/match/index/packSegment';
import { profileOf } from '@/utils/match/index/profile';
import type { Article, Item } from '@/utils/model';
import { database } from '../database/database';
import { dropMeaningsBefore } from './meaningStore';
import {
  addSegment,
  clearSegments,
  daysInPieces,
  dropDaysBefore,
  dropFromSegments,
  indexTables,
  takeSegments,
} from './segmentStore';

const DAY = 24 * 60 * 60_000;

/**
 * Puts accounts into the index, under the day of `now`. Called in the transaction that stores them, so that either both
 * are kept or neither. Segments no larger than the new one are packed together with it, like carrying in a binary
 * number: a day never has more than a dozen, and an account is packed again as often at most.
 */
export async function addToIndex(accounts: (Article | Item)[], now: number): Promise<void> {
  const day = dayAt(now);
  for (let at = 0; at < accounts.length; at += MOST_DOCUMENTS) {
    const batch = accounts.slice(at, at + MOST_DOCUMENTS);
    let packed = packSegment(batch.map((account) => indexEntryOf(profileOf(account))));
    for (;;) {
      const smaller = await takeSegments(day, Math.min(packed.ids.length, MOST_DOCUMENTS));
      if (smaller.length === 0) break;
      packed = mergeSegments([...smaller, packed]);
    }
    await addSegment(packed, day);
  }
}

/**
 * Takes accounts out of the index, so that neither their addresses nor their words are left in it. Where the day on which
 * they arrived is given, the other days are not looked at.
 */
export async function removeFromIndex(ids: ReadonlySet<string>, day?: number): Promise<void> {
  if (ids.size > 0) await dropFromSegments(ids, day);
}

/**
 * Builds the index anew out of items and pages, each under the day on which it arrived. In one transaction: whoever
 * searches meanwhile waits, and a background that is stopped leaves the index as it was.
 */
export async function rebuildIndex(): Promise<void> {
  const { articles, items } = database();
  await database().transaction('rw', [articles, items, ...indexTables()], async () => {
    await clearSegments();
    const pages = new Set(await articles.toCollection().primaryKeys());
    const arrivals = (await items.orderBy('storedAt').keys()) as number[];
    for (const day of new Set(arrivals.map(dayAt))) {
      const [from, until] = [day * DAY, (day + 1) * DAY];
      const arrived = await items.where('storedAt').between(from, until).toArray();
      await addToIndex(
        arrived.filter(({ id }) => !pages.has(id)),
        from,
      );
    }
    for (const page of await articles.toArray()) await addToIndex([page], page.fetchedAt);
  });
}

/** Drops the days before this time, in milliseconds since 1970. */
export async function removeOlderThan(before: number): Promise<void> {
  await dropDaysBefore(dayAt(before));
  await dropMeaningsBefore(dayAt(before));
}

/**
 * Packs the pieces of each day before that of `now` into one: nothing more arrives on it, and one large row is read in
 * half the time of three. A day at a time, so that nobody waits for long.
 */
export async function packPastDays(now: number): Promise<void> {
  for (const day of await daysInPieces(dayAt(now) - 1, MOST_DOCUMENTS)) {
    await database().transaction('rw', indexTables(), async () => {
      await addSegment(mergeSegments(await takeSegments(day, MOST_DOCUMENTS)), day);
    });
  }
}
