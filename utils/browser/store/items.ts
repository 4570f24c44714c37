import { supersede } from '@/utils/gather/supersede';
import type { Item } from '@/utils/model';
import { database, type ItemRow } from '../database';
import { writeIn } from '../epochs';
import type { EpochRow } from '../epochTable';
import { addToIndex } from '../matchIndex';
import { indexTables } from '../segmentStore';

/**
 * Stores items, each once by its address, and says how many were new. Of those that are there already only what is better
 * now is written: a corrected headline, or the outlet's own words.
 */
export async function storeItems(items: Item[], now: number, epoch?: EpochRow): Promise<number> {
  const { items: table } = database();
  return writeIn(epoch, [table, ...indexTables()], async () => {
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
    await addToIndex([...fresh.values(), ...better.values()], now);
    return fresh.size;
  });
}

/** The items with these ids; those no longer kept are left out. */
export async function findItems(ids: string[]): Promise<Item[]> {
  return (await database().items.bulkGet(ids)).filter((row) => row !== undefined);
}

/** The next items in the order of their ids, to go through all of them a part at a time. */
export function itemsAfter(id: string, most: number): Promise<Item[]> {
  return database().items.where('id').above(id).limit(most).toArray();
}

/** Since when items are kept, in milliseconds since 1970. */
export async function itemsSince(): Promise<number | undefined> {
  return (await database().items.orderBy('storedAt').first())?.storedAt;
}

/** How many items are kept, and since when. */
export async function itemsKept(): Promise<{ count: number; since?: number }> {
  return { count: await database().items.count(), since: await itemsSince() };
}
