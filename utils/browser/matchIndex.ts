import { Dexie, type Table } from 'dexie';
import { openIndex } from '@/utils/match/accountIndex';
import { obey, type PairCorrection, saidSame } from '@/utils/match/corrections';
import { entryOf } from '@/utils/match/entry';
import { idAt, packIds, unpackIds } from '@/utils/match/idList';
import { judge } from '@/utils/match/judge';
import { SHORTLIST } from '@/utils/match/match';
import { MOST_DOCUMENTS, mergeSegments, type PackedSegment, packSegment } from '@/utils/match/packSegment';
import { profileOf } from '@/utils/match/profile';
import { openSegment } from '@/utils/match/segment';
import { weigh } from '@/utils/match/weigh';
import type { Article, Item, Match } from '@/utils/model';
import { type CorrectionRow, database } from './database';
import type { SegmentRow } from './matchTables';
import { findAccounts } from './store/accounts';

const DAY = 86_400_000;
/** More than the interface shows: near misses are offered where nothing surely matches. */
const MOST_MATCHES = 30;
/** Days of arrival that are searched on either side of an article's own day; 99 % of a story's accounts lie within. */
const WINDOW = 10;
/** … and always the latest days, as outlets asked just now may have answered with older accounts. */
const LATEST = 2;
/** … and days to come: items that were stored while the clock was ahead. */
const FUTURE = Number.MAX_SAFE_INTEGER;

/** The table that a transaction must hold in which `addToIndex` or `removeOlderThan` is called. */
export function indexTable(): Table {
  return database().segments;
}

/**
 * Puts accounts into the index, under the day of `now`. Called in the transaction that stores them, so that either both
 * are kept or neither. Segments no larger than the new one are packed together with it, like carrying in a binary
 * number: a day never has more than a dozen, and an account is packed again as often at most.
 */
export async function addToIndex(accounts: (Article | Item)[], now: number): Promise<void> {
  if (accounts.length === 0) return;
  const day = Math.floor(now / DAY);
  let packed = packSegment(accounts.map((account) => entryOf(profileOf(account))));
  for (;;) {
    const smaller = await segmentsUpTo(day, Math.min(packed.ids.length, MOST_DOCUMENTS));
    if (smaller.length === 0) break;
    packed = mergeSegments([...smaller.map(withIds), packed]);
    await database().segments.bulkDelete(smaller.map(({ key }) => key!));
  }
  const { bytes, ids } = packed;
  await database().segments.add({ day, documents: ids.length, bytes, ids: packIds(ids) });
}

/** Drops the days before this time, in milliseconds since 1970. */
export async function removeOlderThan(before: number): Promise<void> {
  await daysBetween(0, Math.floor(before / DAY) - 1).delete();
}

/** The stored items and articles that tell the same story, best first, the reader's corrections obeyed. */
export async function findMatches(article: Article, now = Date.now()): Promise<Match[]> {
  const corrections = await correctionsWith(article.id);
  const asked = profileOf(article);
  const rows = await segmentsAround(asked.day, now);
  const index = openIndex(rows.map(({ bytes }) => openSegment(bytes)));
  const ids = index
    .search(asked, SHORTLIST)
    .map(({ segment, document }) => idAt(rows[segment]!.ids, rows[segment]!.documents, document));
  const accounts = await findAccounts([...new Set([...ids, ...saidSame(article.id, corrections)])]);
  const found = accounts.map((account) => ({ account, weighed: weigh(profileOf(account), index.statistics) }));
  const query = { account: article, weighed: weigh(asked, index.statistics) };
  return obey(article.id, judge(query, found, index.statistics, MOST_MATCHES), corrections);
}

/** In one transaction: items that arrive meanwhile may pack two segments into one. */
function segmentsAround(day: number | undefined, now: number): Promise<SegmentRow[]> {
  const today = Math.floor(now / DAY);
  const own = Math.min(today, day ?? today);
  return database().transaction('r', database().segments, async () => {
    const near = await daysBetween(own - WINDOW, own + WINDOW).toArray();
    const latest = await daysBetween(Math.max(today - LATEST, own + WINDOW + 1), FUTURE).toArray();
    return [...near, ...latest];
  });
}

function daysBetween(first: number, last: number) {
  return database().segments.where('[day+documents]').between([first, Dexie.minKey], [last, Dexie.maxKey]);
}

function segmentsUpTo(day: number, documents: number): Promise<SegmentRow[]> {
  return database().segments.where('[day+documents]').between([day, 0], [day, documents], true, true).toArray();
}

function withIds({ documents, bytes, ids }: SegmentRow): PackedSegment {
  return { bytes, ids: unpackIds(ids, documents) };
}

async function correctionsWith(id: string): Promise<PairCorrection[]> {
  const { corrections } = database();
  const rows = await corrections.where('article').equals(id).or('other').equals(id).toArray();
  return rows.filter(isPair);
}

function isPair(row: CorrectionRow): row is CorrectionRow & PairCorrection {
  return row.kind !== 'not-same-fact';
}
