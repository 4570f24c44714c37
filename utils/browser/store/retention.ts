import { itemsToDrop } from '@/utils/gather/room';
import { database } from '../database/database';
import { isDiskFull } from '../database/diskFull';
import { forgetVectors } from '../encode/vectorStore';
import { removeFromIndex, removeOlderThan } from '../index/matchIndex';
import { dropFromMeanings } from '../index/meaningStore';
import { indexTables } from '../index/segmentStore';
import { noteCounts } from './notes';

/**
 * Forgets items stored and stories opened before this time, but none that the reader keeps or wrote on, and nothing that a
 * remaining story is made of.
 */
export async function dropOld(before: number): Promise<void> {
  const { items, articles, coverage, corrections, vectors, notes, arrivals } = database();
  const tables = [items, articles, coverage, corrections, vectors, notes, arrivals, ...indexTables()];
  await database().transaction('rw', tables, async () => {
    const stories = coverage.where('openedAt').below(before);
    const written = await noteCounts();
    const oldStories = await stories.and(({ articleId, kept }) => !kept && !written.has(articleId)).primaryKeys();
    await coverage.bulkDelete(oldStories);
    await corrections.where('article').anyOf(oldStories).delete();
    const needed = await neededByStories();
    const spare = (id: string) => !needed.has(id);
    const oldItems = (await items.where('storedAt').below(before).primaryKeys()).filter(spare);
    const oldPages = (await articles.where('fetchedAt').below(before).primaryKeys()).filter(spare);
    await items.bulkDelete(oldItems);
    await arrivals.where('item').anyOf(oldItems).or('about').anyOf(oldStories).delete();
    await articles.bulkDelete(oldPages);
    await forgetVectors([...oldItems, ...oldPages]);
    await removeOlderThan(before);
    // A page that was read again later stands in the index under that day.
    await removeFromIndex(new Set([...oldItems, ...oldPages]));
    await dropFromMeanings(new Set(oldItems));
  });
}

/**
 * Forgets the oldest items where there are more than `most`, or the disk is nearly full; what stories are made of stays.
 * Says how many went.
 */
export async function dropBeyond(most: number, { usage = 0, quota = Number.POSITIVE_INFINITY }: StorageEstimate) {
  const { items, coverage, arrivals } = database();
  return database().transaction('rw', [items, coverage, arrivals, ...indexTables()], async () => {
    const count = itemsToDrop({ items: await items.count(), usage, quota }, most);
    if (count === 0) return 0;
    const needed = await neededByStories();
    const gone = (await items.orderBy('storedAt').limit(count).primaryKeys()).filter((id) => !needed.has(id));
    const oldest = await items.orderBy('storedAt').offset(count).first();
    await items.bulkDelete(gone);
    await arrivals.where('item').anyOf(gone).delete();
    if (oldest) await removeOlderThan(oldest.storedAt);
    await removeFromIndex(new Set(gone));
    await dropFromMeanings(new Set(gone));
    return gone.length;
  });
}

/** Writes; where the disk is full, the oldest items make room once. False where even that does not help, or fit. */
export async function writeOrMakeRoom(write: () => Promise<unknown>): Promise<boolean> {
  return (await fits(write)) || ((await fits(makeRoom)) && (await fits(write)));
}

async function fits(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    return false;
  }
}

/** The disk is full: the oldest quarter of the items goes. */
export function makeRoom(): Promise<number> {
  return dropBeyond(Number.POSITIVE_INFINITY, { usage: 1, quota: 1 });
}

async function neededByStories(): Promise<Set<string>> {
  return new Set((await database().coverage.toArray()).flatMap(({ articleIds }) => articleIds));
}
