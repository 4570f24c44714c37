import { Dexie, type Table } from 'dexie';
import { openIndex } from '@/utils/match/accountIndex';
import { earlierChapters } from '@/utils/match/chapters';
import { obey, type PairCorrection, saidNot, saidSame } from '@/utils/match/corrections';
import { entryOf } from '@/utils/match/entry';
import { idAt, packIds, unpackIds } from '@/utils/match/idList';
import { judge } from '@/utils/match/judge';
import { SHORTLIST } from '@/utils/match/match';
import { MOST_DOCUMENTS, mergeSegments, type PackedSegment, packSegment } from '@/utils/match/packSegment';
import { type Profile, profileOf } from '@/utils/match/profile';
import { openSegment } from '@/utils/match/segment';
import { weigh } from '@/utils/match/weigh';
import type { Article, Item, Match } from '@/utils/model';
import { type CorrectionRow, database } from './database';
import type { SegmentRow } from './matchTables';
import { findAccounts } from './store/accounts';

const DAY = 86_400_000;
/** More than the interface shows: near misses are offered where nothing surely matches. */
const MOST_MATCHES = 30;
/** Enough to see what led up to a story. */
const MOST_EARLIER = 5;
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
  const { found, statistics } = await likest(
    asked,
    await segmentsAround(asked.day, now),
    saidSame(article.id, corrections),
  );
  const query = { account: article, weighed: weigh(asked, statistics) };
  return obey(article.id, judge(query, found, statistics, MOST_MATCHES), corrections);
}

/** Ids of stored accounts of earlier chapters of the story, best first, but what the reader took out of it. */
export async function findEarlier(article: Article): Promise<string[]> {
  const asked = profileOf(article);
  if (asked.day === undefined) return [];
  // Whatever day: an outlet's first answer holds weeks, all of which arrive at once.
  const rows = await daysBetween(0, FUTURE).toArray();
  const { found, statistics } = await likest({ ...asked, day: undefined }, rows);
  const accounts = found.map(({ weighed }) => weighed);
  const chapters = earlierChapters(weigh(asked, statistics), accounts, MOST_EARLIER);
  const refused = saidNot(article.id, await correctionsWith(article.id));
  return chapters.map(({ id }) => id).filter((id) => !refused.includes(id));
}

/** The stored accounts that are most like one, and `besides`, with how often each term occurs in these segments. */
async function likest(asked: Profile, rows: SegmentRow[], besides: string[] = []) {
  const { search, statistics } = openIndex(rows.map(({ bytes }) => openSegment(bytes)));
  const ids = search(asked, SHORTLIST).map(({ segment, document }) => {
    const row = rows[segment]!;
    return idAt(row.ids, row.documents, document);
  });
  const accounts = await findAccounts([...new Set([...ids, ...besides])]);
  const found = accounts.map((account) => ({ account, weighed: weigh(profileOf(account), statistics) }));
  return { found, statistics };
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
