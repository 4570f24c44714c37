import { supersede } from '@/utils/gather/feed/supersede';
import { dayAt } from '@/utils/match/index/day';
import type { Item } from '@/utils/model';
import { database, type ItemRow } from '../database/database';
import { writeIn } from '../database/epochs';
import type { EpochRow } from '../database/epochTable';
import { addToIndex, removeFromIndex } from '../index/matchIndex';
import { indexTables } from '../index/segmentStore';

/**
 * Stores items, each once by its address, and says how many were new. Of those that are there already only what is better
 * now is written: a corrected headline, or the outlet's own words.
 */
export async function storeItems(items: Item[], now: number, epoch?: EpochRow): Promise<number> {
  const { items: table, articles } = database();
  return writeIn(epoch, [table, articles, ...indexTables()], async () => {
    const known = await table.bulkGet(items.map(({ id }) => id));
    const fresh = new Map(items.filter((_, at) => known[at] === undefined).map((item) => [item.id, item]));
    await table.bulkAdd([...fresh.values()].map((item) => ({ ...item, storedAt: now })));
    const better = new Map<string, ItemRow>();
    items.forEach((item, at) => {
      const kept = better.get(item.id) ?? known[at];
      const now = kept && supersede(kept, item);
      if (now) better.set(item.id, { ...now, storedAt: kept.storedAt });
    });
    await table.bulkPut([...better.values()]);
    await addToIndex(await withoutPage([...fresh.values()]), now);
    await indexAnew([...better.values()]);
    return fresh.size;
  });
}

/** What an item said before must not be found beside what it says now. It stays under the day on which it arrived. */
async function indexAnew(changed: ItemRow[]): Promise<void> {
  const rows = await withoutPage(changed);
  for (const day of new Set(rows.map(({ storedAt }) => dayAt(storedAt)))) {
    const arrived = rows.filter(({ storedAt }) => dayAt(storedAt) === day);
    await removeFromIndex(new Set(arrived.map(({ id }) => id)), day);
    await addToIndex(arrived, arrived[0]!.storedAt);
  }
}

/** An account stands in the index once: where its page was read, by what that says. */
async function withoutPage<One extends Item>(items: One[]): Promise<One[]> {
  const ids = items.map(({ id }) => id);
  const read = new Set(await database().articles.where('id').anyOf(ids).primaryKeys());
  return items.filter(({ id }) => !read.has(id));
}

/** The items with these ids; those no longer kept are left out. */
export async function findItems(ids: string[]): Promise<Item[]> {
  return (await database().items.bulkGet(ids)).filter((row) => row !== undefined);
}

/** The next items in the order of their ids, to go through all of them a part at a time. */
export function itemsAfter(id: string, most: number): Promise<Item[]> {
  return database().items.where('id').above(id).limit(most).toArray();
}

/** Enough to find some of several outlets: a feed's items arrive together. */
const LOOKED_THROUGH = 500;

/** What came in last, one item an outlet. */
export async function latestItems(): Promise<ItemRow[]> {
  const rows = await database().items.orderBy('storedAt').reverse().limit(LOOKED_THROUGH).toArray();
  return rows.filter((row, at) => rows.findIndex(({ outlet }) => outlet === row.outlet) === at);
}

/** Since when items are kept, in milliseconds since 1970. */
export async function itemsSince(): Promise<number | undefined> {
  return (await database().items.orderBy('storedAt').first())?.storedAt;
}

/** Whether an item was stored at this time or later. */
export async function hasItemsSince(time: number): Promise<boolean> {
  return ((await database().items.orderBy('storedAt').last())?.storedAt ?? 0) >= time;
}

/** How many items are kept, and since when. */
export async function itemsKept(): Promise<{ count: number; since?: number }> {
  return { count: await database().items.count(), since: await itemsSince() };
}
