import type { Outlet } from '@/utils/model';
import { database } from '../database/database';
import { writeIn } from '../database/epochs';
import type { EpochRow } from '../database/epochTable';
import type { PullRow } from '../database/pullTables';

/** The addresses to ask for these outlets, those that were never asked included. */
export async function pullsOf(outlets: Outlet[]): Promise<PullRow[]> {
  const fresh = outlets.flatMap(({ id, feeds, sitemaps }) => [
    ...feeds.map((url) => firstTurn(url, id, 'feed')),
    ...sitemaps.map((url) => firstTurn(url, id, 'sitemap')),
  ]);
  const known = await database().pulls.bulkGet(fresh.map(({ url }) => url));
  return fresh.map((row, at) => known[at] ?? row);
}

function firstTurn(url: string, outlet: string, kind: PullRow['kind']): PullRow {
  return { url, outlet, kind, nextAt: 0, failures: 0, items: 0 };
}

/** Brings forward the next turn of these outlets' addresses, but none that was asked within the last minute. */
export async function askSoon(outlets: string[], now: number): Promise<void> {
  await database()
    .pulls.where('outlet')
    .anyOf(outlets)
    .and(({ nextAt, askedAt = 0 }) => nextAt > now && now - askedAt > 60_000)
    .modify({ nextAt: now });
}

export async function notePull(row: PullRow, epoch?: EpochRow): Promise<void> {
  const { pulls } = database();
  await writeIn(epoch, [pulls], () => pulls.put(row));
}

/** How asking each address went, for the settings page. */
export function allPulls(): Promise<PullRow[]> {
  return database().pulls.toArray();
}
