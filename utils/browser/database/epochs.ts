import type { Table } from 'dexie';
import { database } from './database';
import type { EpochRow } from './epochTable';

/** Something was deleted since the work began: the work ends here, and what it wanted to write is dropped. */
export class DeletedMeanwhile extends Error {
  override readonly name = 'DeletedMeanwhile';
}

/** To be noted when work begins: `stories` by work on a story, `everything` by work that goes on whatever is read. */
export async function epochNow(of: EpochRow['of']): Promise<EpochRow> {
  return (await database().epochs.get(of)) ?? { of, deletions: 0 };
}

/** Throws where something was deleted since. Within a transaction it must hold the table of epochs. */
export async function mustStand({ of, deletions }: EpochRow): Promise<void> {
  if ((await epochNow(of)).deletions !== deletions) throw new DeletedMeanwhile(`${of} deleted meanwhile`);
}

/** Writes in one transaction, and only while the epoch stands; without one, what the reader does now. */
export function writeIn<Value>(
  epoch: EpochRow | undefined,
  tables: Table[],
  write: () => Promise<Value>,
): Promise<Value> {
  return database().transaction('rw', [...tables, database().epochs], async () => {
    if (epoch) await mustStand(epoch);
    return write();
  });
}

/** For work that has nothing to say where it was stopped by a deletion; any other failure goes on. */
export function unlessDeleted(error: unknown): void {
  if (!(error instanceof DeletedMeanwhile)) throw error;
}

/** Counts a deletion, in the transaction that deletes. */
export async function beginEpoch(of: EpochRow['of']): Promise<void> {
  const { epochs } = database();
  const now = await epochNow(of);
  await epochs.put({ ...now, deletions: now.deletions + 1 });
}
