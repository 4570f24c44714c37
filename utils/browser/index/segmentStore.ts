import { Dexie, type Table } from 'dexie';
import { MOST_DOCUMENTS, mergeSegments } from '@/utils/match/index/mergeSegments';
import type { PackedSegment } from '@/utils/match/index/packSegment';
import { database } from '../database/database';
import type { IdRow, SegmentRow } from '../database/matchTables';

/** Ids in a row: many enough that a day has few rows, few enough that the ids of eighty hits are soon read. */
const IDS_A_ROW = 64;

/** The tables that a transaction must hold in which segments are written. */
export function indexTables(): Table[] {
  return [...segmentTables(), database().meanings];
}

function segmentTables(): Table[] {
  return [database().segments, database().segmentIds];
}

export async function addSegment({ bytes, ids }: PackedSegment, day: number): Promise<void> {
  const { segments, segmentIds } = database();
  const segment = await segments.add({ day, documents: ids.length, bytes });
  await segmentIds.bulkAdd(idRows(segment, ids));
}

export function idRows(segment: number, ids: string[]): IdRow[] {
  return Array.from({ length: Math.ceil(ids.length / IDS_A_ROW) }, (_, block) => ({
    segment,
    block,
    ids: ids.slice(block * IDS_A_ROW, (block + 1) * IDS_A_ROW),
  }));
}

/** Documents of a term are counted in two bytes: so many are packed with what is added, which is half as many at most. */
const MOST_TAKEN = 2 * MOST_DOCUMENTS;

/** Takes segments of at most so many documents out of a day, the smallest first, as many as can be packed into one. */
export async function takeSegments(day: number, documents: number): Promise<PackedSegment[]> {
  const all = await between([day, 0], [day, documents]).toArray();
  const rows = all.filter((_, at) => countDocuments(all.slice(0, at + 1)) <= MOST_TAKEN);
  if (rows.length === 0) return [];
  const taken = await Promise.all(rows.map(async ({ key, bytes }) => ({ bytes, ids: await allIds(key) })));
  await deleteSegments(rows.map(({ key }) => key));
  return taken;
}

function countDocuments(rows: SegmentRow[]): number {
  return rows.reduce((sum, { documents }) => sum + documents, 0);
}

/** The days up to this one that have several segments of at most so many documents. */
export async function daysInPieces(last: number, documents: number): Promise<number[]> {
  const keys = await between([0, Dexie.minKey], [last, Dexie.maxKey]).keys();
  const small = (keys as unknown as [day: number, documents: number][]).filter(([, size]) => size <= documents);
  const days = small.map(([day]) => day);
  return [...new Set(days.filter((day, at) => days[at - 1] === day))];
}

/** Empties the index. */
export async function clearSegments(): Promise<void> {
  await Promise.all(segmentTables().map((table) => table.clear()));
}

/** Packs the segments that hold any of these ids anew without them, of one day or of all. */
export async function dropFromSegments(gone: ReadonlySet<string>, day?: number): Promise<void> {
  const { segments, segmentIds } = database();
  const keys = day === undefined ? undefined : await between([day, Dexie.minKey], [day, Dexie.maxKey]).primaryKeys();
  const isThere = ({ ids }: IdRow) => ids.some((id) => gone.has(id));
  const rows = await (keys ? idsOf(...keys) : segmentIds).filter(isThere).toArray();
  for (const key of new Set(rows.map(({ segment }) => segment))) {
    const row = await segments.get(key);
    const left = row && mergeSegments([{ bytes: row.bytes, ids: await allIds(key) }], gone);
    await deleteSegments([key]);
    if (row && left && left.ids.length > 0) await addSegment(left, row.day);
  }
}

/** Drops what arrived before this day. */
export async function dropDaysBefore(day: number): Promise<void> {
  await deleteSegments(await between([0, Dexie.minKey], [day - 1, Dexie.maxKey]).primaryKeys());
}

/**
 * Hands on the segments of these days, both included, as they are read. Each is asked for by itself: the browser then
 * reads them side by side, in two thirds of the time that it takes for one answer with all of them.
 */
export async function readSegments(first: number, last: number, take: (row: SegmentRow) => void): Promise<void> {
  const keys = await between([first, Dexie.minKey], [last, Dexie.maxKey]).primaryKeys();
  const read = async (key: number) => {
    const row = await database().segments.get(key);
    // One that is damaged is skipped: the index is built anew soon.
    if (row) take(row);
  };
  await Promise.all(keys.map(read));
}

/** Where the id of a document stands: its segment's key, and its place there. */
export interface DocumentAddress {
  segment: number;
  document: number;
}

/** The ids at these addresses, in their order; undefined where they cannot be read. */
export async function idsAt(addresses: DocumentAddress[]): Promise<(string | undefined)[]> {
  const keys = new Map(addresses.map((address) => [blockOf(address).join(' '), blockOf(address)]));
  const rows = await database().segmentIds.bulkGet([...keys.values()]);
  const blocks = new Map([...keys.keys()].map((key, at) => [key, rows[at]?.ids]));
  return addresses.map((address) => blocks.get(blockOf(address).join(' '))?.[address.document % IDS_A_ROW]);
}

function blockOf({ segment, document }: DocumentAddress): [segment: number, block: number] {
  return [segment, Math.floor(document / IDS_A_ROW)];
}

function between(first: unknown[], last: unknown[]) {
  return database().segments.where('[day+documents]').between(first, last, true, true);
}

async function allIds(segment: number): Promise<string[]> {
  return (await idsOf(segment).toArray()).flatMap(({ ids }) => ids);
}

async function deleteSegments(keys: number[]): Promise<void> {
  for (const key of keys) await idsOf(key).delete();
  await database().segments.bulkDelete(keys);
}

function idsOf(...segments: number[]) {
  const ranges = segments.map(
    (segment) =>
      [
        [segment, Dexie.minKey],
        [segment, Dexie.maxKey],
      ] as const,
  );
  return database().segmentIds.where('[segment+block]').inAnyRange(ranges, { includeUppers: true });
}
