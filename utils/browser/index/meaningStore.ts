import { dayAt } from '@/utils/match/index/day';
import { type Meanings, WIDTH } from '@/utils/match/index/meanings';
import type { Item } from '@/utils/model';
import { primaryOf } from '@/utils/text/shared/words/primaryOf';
import { database, type ItemRow } from '../database/database';
import { writeIn } from '../database/epochs';
import type { EpochRow } from '../database/epochTable';
import type { MeaningRow } from '../database/meaningTables';

/** Items that are encoded together: a message to the Worker, and a row. */
const BATCH = 32;

/** The next items without a meaning by this model, the oldest first, that arrived after a time. */
export async function itemsWithoutMeaning(model: string, after: number): Promise<ItemRow[]> {
  const { items, meanings } = database();
  const last = await meanings.orderBy('key').last();
  if (last && last.model !== model) await meanings.clear();
  const until = last?.model === model ? Math.max(last.until, after) : after;
  // All that is stored at once has one time: of those some may be done.
  const done = new Set(
    (await meanings.where('day').aboveOrEqual(dayAt(until)).toArray()).flatMap((row) =>
      row.until === until ? row.ids : [],
    ),
  );
  return items
    .where('storedAt')
    .aboveOrEqual(until)
    .filter(({ id }) => !done.has(id))
    .limit(BATCH)
    .toArray();
}

/** Keeps the meanings of a batch; what was deleted meanwhile stays deleted. Items in other languages are noted as done. */
export async function storeMeanings(
  model: string,
  batch: ItemRow[],
  vectors: ReadonlyMap<string, Int8Array>,
  epoch: EpochRow,
): Promise<void> {
  const { items, meanings } = database();
  await writeIn(epoch, [items, meanings], async () => {
    const stored = new Set(
      await items
        .where('id')
        .anyOf(batch.map(({ id }) => id))
        .primaryKeys(),
    );
    const kept = batch.filter(({ id }) => stored.has(id));
    const none = new Int8Array(0);
    const bytes = kept.flatMap(({ id }) => [...(vectors.get(id) ?? none)]);
    const until = Math.max(...batch.map(({ storedAt }) => storedAt));
    await meanings.add({
      day: dayAt(until),
      model,
      until,
      ids: kept.map(({ id }) => id),
      languages: kept.map((item: Item) => (vectors.has(item.id) ? primaryOf(item.language) : '')),
      vectors: Int8Array.from(bytes).buffer,
    });
  });
}

/** What arrived on these days and has a meaning by this model. */
export async function readMeanings(days: [first: number, last: number][], model: string): Promise<Meanings[]> {
  const { meanings } = database();
  const rows = await Promise.all(
    days.map(([first, last]) => meanings.where('day').between(first, last, true, true).toArray()),
  );
  return rows
    .flat()
    .filter((row) => row.model === model)
    .map(({ ids, languages, vectors }) => {
      const has = (_: string, at: number) => languages[at] !== '';
      return {
        ids: ids.filter(has),
        languages: languages.filter((tag) => tag !== ''),
        vectors: new Int8Array(vectors),
      };
    });
}

/** Takes items out, so that neither their addresses nor what they mean is left. */
export async function dropFromMeanings(gone: ReadonlySet<string>): Promise<void> {
  if (gone.size === 0) return;
  const { meanings } = database();
  const rows = await meanings.filter(({ ids }) => ids.some((id) => gone.has(id))).toArray();
  await meanings.bulkPut(rows.map((row) => without(row, gone)));
}

function without(row: MeaningRow, gone: ReadonlySet<string>): MeaningRow {
  const stays = row.ids.map((id) => !gone.has(id));
  const bytes = new Int8Array(row.vectors);
  const vectors: number[] = [];
  let at = 0;
  row.languages.forEach((tag, place) => {
    if (tag === '') return;
    if (stays[place]) vectors.push(...bytes.subarray(at, at + WIDTH));
    at += WIDTH;
  });
  const kept = <Value>(all: Value[]) => all.filter((_, place) => stays[place]);
  return { ...row, ids: kept(row.ids), languages: kept(row.languages), vectors: Int8Array.from(vectors).buffer };
}

/** Drops what arrived before this day. */
export async function dropMeaningsBefore(day: number): Promise<void> {
  await database().meanings.where('day').below(day).delete();
}

/** Forgets all meanings: the reader reads other languages now, and they can be made again. */
export async function forgetMeanings(): Promise<void> {
  await database().meanings.clear();
}
