import { dayAt } from '@/utils/match/index/day';
import { type Profile, profileOf } from '@/utils/match/index/profile';
import type { Statistics } from '@/utils/match/index/statistics';
import { MOST_NEIGHBOURS, neighboursOf } from '@/utils/match/score/neighbours';
import { type TfIdfProfile, tfIdfOf } from '@/utils/match/score/tfIdf';
import type { Item } from '@/utils/model';
import { hash } from '@/utils/text/shared/words/hash';
import { database, type ItemRow } from '../database/database';
import { epochNow, writeIn } from '../database/epochs';
import type { EpochRow } from '../database/epochTable';
import type { NeighbourRow } from '../database/neighbourTables';
import { withStoredIndex } from '../index/storedIndex';

/** A story of today may have begun the day before. */
const WINDOW_MS = 48 * 60 * 60_000;
/** The newest of more are linked; so many are two days of some hundred outlets. */
const MOST_ITEMS = 10_000;
/** Linked at once: between two parts whoever waits for the background has his turn, and what is done stays done. */
const PART = 200;

let running: Promise<void> | undefined;

/** Finds the neighbours of items that came in, or whose words changed, since this was done last; a second call joins. */
export function linkItems(now: number): Promise<void> {
  running ??= linkFresh(now).finally(() => {
    running = undefined;
  });
  return running;
}

async function linkFresh(now: number): Promise<void> {
  const epoch = await epochNow('stories');
  const rows = await freshItems(now);
  await writeIn(epoch, [database().neighbours], () => dropNeighboursBefore(now - WINDOW_MS));
  for (let at = 0; at < rows.length; at += PART) await storeNeighbours(rows.slice(at, at + PART), now, epoch);
}

/** The items published lately that are not linked as they are now, oldest first. */
async function freshItems(now: number): Promise<ItemRow[]> {
  const { items, neighbours } = database();
  const arrived = await items
    .where('storedAt')
    .above(now - WINDOW_MS)
    .reverse()
    .limit(MOST_ITEMS)
    .toArray();
  const lately = arrived.filter((item) => timeOf(item) > now - WINDOW_MS).sort((a, b) => timeOf(a) - timeOf(b));
  const linked = await neighbours.bulkGet(lately.map(({ id }) => id));
  return lately.filter((item, at) => linked[at]?.words !== wordsMark(item));
}

/** A pair stands with the later of its two: an item is compared with those linked before, and those before it here. */
async function storeNeighbours(fresh: ItemRow[], now: number, epoch: EpochRow): Promise<void> {
  const profiles = new Map(fresh.map((item) => [item.id, profileOf(item)]));
  const { found, statistics } = await findLikest([...profiles.values()], now);
  const weighed = new Map<string, TfIdfProfile>();
  const weighedOf = (item: Item) => {
    const known = weighed.get(item.id) ?? tfIdfOf(profiles.get(item.id) ?? profileOf(item), statistics);
    weighed.set(item.id, known);
    return known;
  };
  const items = await knownItems(found.flat(), fresh);
  const places = new Map(fresh.map(({ id }, at) => [id, at]));
  const isBefore = (id: string, at: number) => (places.get(id) ?? -1) < at;
  const rows = fresh.map((item, at): NeighbourRow => {
    const others = found[at]!.filter((id) => isBefore(id, at)).flatMap((id) => items.get(id) ?? []);
    const near = neighboursOf(weighedOf(item), others.map(weighedOf));
    return { id: item.id, outlet: item.outlet, at: timeOf(item), words: wordsMark(item), near };
  });
  await writeIn(epoch, [database().neighbours], () => database().neighbours.bulkPut(rows));
}

/** For each account the ids that the index finds most similar. */
function findLikest(profiles: Profile[], now: number): Promise<{ found: string[][]; statistics: Statistics }> {
  return withStoredIndex([[dayAt(now - WINDOW_MS), Number.MAX_SAFE_INTEGER]], async (reading) => {
    const { statistics, search } = await reading;
    // The most similar is the item itself.
    const hits = await search(profiles, MOST_NEIGHBOURS + 1);
    return { found: hits.map((own) => own.map(({ id }) => id)), statistics };
  });
}

async function knownItems(ids: string[], fresh: ItemRow[]): Promise<Map<string, Item>> {
  const here = new Map<string, Item>(fresh.map((item) => [item.id, item]));
  const missing = [...new Set(ids)].filter((id) => !here.has(id));
  for (const item of await database().items.bulkGet(missing)) if (item) here.set(item.id, item);
  return here;
}

/** What outlets date ahead of their publishing came when it was stored. */
export function timeOf({ publishedAt = '', storedAt }: ItemRow): number {
  const told = Date.parse(publishedAt);
  return Number.isNaN(told) ? storedAt : Math.min(told, storedAt);
}

/** Stands for the words that an item is compared by. */
export const wordsMark = ({ title, summary, publishedAt = '' }: Item) => hash(`${publishedAt}\n${title}\n${summary}`);

async function dropNeighboursBefore(time: number): Promise<void> {
  await database().neighbours.where('at').below(time).delete();
}
