import type { Outlet } from '@/utils/model';
import { database, type OutletRow } from '../database';

/** The outlets that the reader chose, by name. */
export async function chosenOutlets(): Promise<OutletRow[]> {
  const rows = await database().outlets.toArray();
  return rows.sort((a, b) => a.name.localeCompare(b.name));
}

/** Adds outlets to the reader's choice; one that is already chosen keeps its day and gets the new facts. */
export async function chooseOutlets(outlets: Outlet[], now: number): Promise<void> {
  const { outlets: table } = database();
  await database().transaction('rw', table, async () => {
    for (const outlet of outlets) {
      const former = await table.get(outlet.id);
      await table.put({ ...outlet, chosenAt: former?.chosenAt ?? now });
    }
  });
}

export async function dropOutlets(ids: string[]): Promise<void> {
  await database().outlets.bulkDelete(ids);
}

/** Notes when the browser's permission for an outlet was found missing, or, without a time, that it is there. */
export async function noteAccess(id: string, takenBackAt?: number): Promise<void> {
  await database().outlets.update(id, { takenBackAt });
}
