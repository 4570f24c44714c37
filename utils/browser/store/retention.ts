import { itemsToDrop } from '@/utils/gather/room';
import { database } from '../database';
import { forgetVectors } from '../encode/vectorStore';
import { removeOlderThan } from '../matchIndex';
import { indexTables } from '../segmentStore';

/** Forgets items stored and unkept stories opened before this time, but nothing that a remaining story is made of. */
export async function dropOld(before: number): Promise<void> {
  const { items, articles, coverage, vectors } = database();
  await database().transaction('rw', [items, articles, coverage, vectors, ...indexTables()], async () => {
    await coverage
      .where('openedAt')
      .below(before)
      .and(({ kept }) => !kept)
      .delete();
    const needed = await neededByStories();
    const spare = (id: string) => !needed.has(id);
    const oldItems = (await items.where('storedAt').below(before).primaryKeys()).filter(spare);
    const oldArticles = (await articles.where('fetchedAt').below(before).primaryKeys()).filter(spare);
    await items.bulkDelete(oldItems);
    await articles.bulkDelete(oldArticles);
    await forgetVectors([...oldItems, ...oldArticles]);
    await removeOlderThan(before);
  });
}

/**
 * Forgets the oldest items where there are more than `most`, or the disk is nearly full; what stories are made of stays.
 * Says how many went.
 */
export async function dropBeyond(most: number, { usage = 0, quota = Number.POSITIVE_INFINITY }: StorageEstimate) {
  const { items, coverage } = database();
  return database().transaction('rw', [items, coverage, ...indexTables()], async () => {
    const count = itemsToDrop({ items: await items.count(), usage, quota }, most);
    if (count === 0) return 0;
    const needed = await neededByStories();
    const gone = (await items.orderBy('storedAt').limit(count).primaryKeys()).filter((id) => !needed.has(id));
    const oldest = await items.orderBy('storedAt').offset(count).first();
    await items.bulkDelete(gone);
    if (oldest) await removeOlderThan(oldest.storedAt);
    return gone.length;
  });
}

/** The disk is full: the oldest quarter of the items goes. */
export function makeRoom(): Promise<number> {
  return dropBeyond(Number.POSITIVE_INFINITY, { usage: 1, quota: 1 });
}

async function neededByStories(): Promise<Set<string>> {
  return new Set((await database().coverage.toArray()).flatMap(({ articleIds }) => articleIds));
}
