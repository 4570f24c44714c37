import type { ArrivalRow } from '../database/arrivalTables';
import { database } from '../database/database';
import { writeIn } from '../database/epochs';
import type { EpochRow } from '../database/epochTable';

/** More than anyone reads of one topic; a broad word would fill the table. */
const MOST_EACH = 100;

/** Notes reports that came in, each once, and says which were not noted before. */
export function noteArrivals(
  found: Pick<ArrivalRow, 'of' | 'about' | 'item'>[],
  now: number,
  epoch: EpochRow,
): Promise<ArrivalRow[]> {
  const { arrivals } = database();
  return writeIn(epoch, [arrivals], async () => {
    const rows = found.map((one): ArrivalRow => ({ ...one, id: `${one.about} ${one.item}`, at: now }));
    const known = await arrivals.bulkGet(rows.map(({ id }) => id));
    const fresh = rows.filter((_, at) => known[at] === undefined);
    await arrivals.bulkPut(fresh);
    for (const about of new Set(fresh.map((row) => row.about))) await dropOldest(about);
    return fresh;
  });
}

async function dropOldest(about: string): Promise<void> {
  const rows = await database().arrivals.where('about').equals(about).toArray();
  const gone = rows.sort((a, b) => b.at - a.at).slice(MOST_EACH);
  await database().arrivals.bulkDelete(gone.map(({ id }) => id));
}

/** Everything that came in on what the reader keeps and follows, the newest first. */
export async function allArrivals(): Promise<ArrivalRow[]> {
  return (await database().arrivals.toArray()).sort((a, b) => b.at - a.at);
}

/** How many reports came in that the reader did not look at yet; one on two topics counts once. */
export async function unseenArrivals(): Promise<number> {
  const unseen = await database()
    .arrivals.filter(({ seenAt }) => seenAt === undefined)
    .toArray();
  return new Set(unseen.map(({ item }) => item)).size;
}

/** The reader looked at what these are about. */
export async function seeArrivals(about: string[], now: number): Promise<void> {
  await database()
    .arrivals.where('about')
    .anyOf(about)
    .and(({ seenAt }) => seenAt === undefined)
    .modify({ seenAt: now });
}

/** Takes out what came in on this. */
export async function dropArrivals(about: string): Promise<void> {
  await database().arrivals.where('about').equals(about).delete();
}
