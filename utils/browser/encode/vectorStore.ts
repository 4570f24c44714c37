import { Dexie } from 'dexie';
import type { EncodedSentence } from '@/utils/encode/vectors';
import { database } from '../database/database';

/** About three hundred articles. */
const MOST_BYTES = 64_000_000;
const DAY = 86_400_000;

/** The vectors of this very text by this very model, whichever article they were made for. */
export async function findVectors(hash: string, now: number): Promise<EncodedSentence[] | undefined> {
  const { vectors } = database();
  const row = await vectors.where('hash').equals(hash).first();
  // To note the use is to write all of it again: once a day is enough.
  if (row && now - row.usedAt >= DAY) await vectors.update(row.articleId, { usedAt: now });
  return row?.sentences;
}

/**
 * Keeps the vectors of an article in place of its former ones, and forgets those that were not used for longest where
 * there are too many. An article that was forgotten while it was encoded stays forgotten. False where the disk is full.
 */
export async function storeVectors(
  articleId: string,
  hash: string,
  sentences: EncodedSentence[],
  now: number,
  most = MOST_BYTES,
): Promise<boolean> {
  const { vectors, articles, items } = database();
  try {
    await database().transaction('rw', vectors, articles, items, async () => {
      const known = await Promise.all([articles, items].map((table) => table.where('id').equals(articleId).count()));
      if (known.every((count) => count === 0)) return;
      await vectors.put({ articleId, hash, usedAt: now, size: sizeOf(sentences), sentences });
      await dropBeyond(most);
    });
    return true;
  } catch (error) {
    const { name, inner } = error as Error & { inner?: Error };
    if (name !== 'QuotaExceededError' && inner?.name !== 'QuotaExceededError') throw error;
    return false;
  }
}

/** Forgets what was made of these articles. */
export async function forgetVectors(articleIds: string[]): Promise<void> {
  await database().vectors.bulkDelete(articleIds);
}

/** Forgets all vectors: they can be made again, which nothing else that is kept can. */
export async function forgetAllVectors(): Promise<void> {
  await database().vectors.clear();
}

/** Reads keys only: a size stands in the index beside the time. */
async function dropBeyond(most: number): Promise<void> {
  const oldestFirst = database().vectors.where('[usedAt+size]').between([Dexie.minKey], [Dexie.maxKey]);
  const sizes = ((await oldestFirst.keys()) as unknown as [usedAt: number, size: number][]).map(([, size]) => size);
  const ids = await oldestFirst.primaryKeys();
  let total = sizes.reduce((sum, size) => sum + size, 0);
  const gone = ids.filter((_, at) => {
    const isOver = total > most;
    if (isOver) total -= sizes[at]!;
    return isOver;
  });
  await database().vectors.bulkDelete(gone);
}

const BYTES_A_SENTENCE = 400;
const BYTES_A_PIECE = 24;

function sizeOf(sentences: EncodedSentence[]): number {
  return sentences.reduce((sum, { tokens, pieces }) => {
    return sum + BYTES_A_SENTENCE + tokens.length + pieces.length * BYTES_A_PIECE;
  }, 0);
}
