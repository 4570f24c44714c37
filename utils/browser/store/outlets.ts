import type { Outlet } from '@/utils/model';
import { database, type OutletRow } from '../database/database';

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
      const { chosenAt = now, allowedAt, takenBackAt } = (await table.get(outlet.id)) ?? {};
      await table.put({ allowedAt, takenBackAt, ...outlet, chosenAt });
    }
  });
}

/** Notes the feeds that were found for an outlet, if it is still chosen. */
export async function noteFeeds({ id, feeds, sitemaps }: Outlet): Promise<void> {
  await database().outlets.update(id, { feeds, sitemaps });
}

export async function dropOutlets(ids: string[]): Promise<void> {
  await database().outlets.bulkDelete(ids);
}

/** Notes what the browser allows of an outlet now. Only access that was there before can be taken back. */
export async function noteAccess(id: string, allowed: boolean, now: number): Promise<void> {
  const noted = await database().outlets.get(id);
  if (noted === undefined || allowed === (noted.allowedAt !== undefined)) return;
  await database().outlets.update(
    id,
    allowed ? { allowedAt: now, takenBackAt: undefined } : { allowedAt: undefined, takenBackAt: now },
  );
}
