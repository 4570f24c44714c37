import { openIndex } from '@/utils/match/accountIndex';
import { earlierChapters } from '@/utils/match/chapters';
import { obey, type PairCorrection, saidNot, saidSame } from '@/utils/match/corrections';
import { entryOf } from '@/utils/match/entry';
import { type Found, judge } from '@/utils/match/judge';
import { SHORTLIST } from '@/utils/match/match';
import { MOST_DOCUMENTS, mergeSegments } from '@/utils/match/mergeSegments';
import { packSegment } from '@/utils/match/packSegment';
import { type Profile, profileOf } from '@/utils/match/profile';
import { openSegment } from '@/utils/match/segment';
import type { Statistics } from '@/utils/match/statistics';
import { weigh } from '@/utils/match/weigh';
import type { Article, Item, Match } from '@/utils/model';
import { type CorrectionRow, database } from './database';
import type { SegmentRow } from './matchTables';
import { addSegment, dropDaysBefore, idsAt, indexTables, segmentsOf, takeSegments } from './segmentStore';
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

/**
 * Puts accounts into the index, under the day of `now`. Called in the transaction that stores them, so that either both
 * are kept or neither. Segments no larger than the new one are packed together with it, like carrying in a binary
 * number: a day never has more than a dozen, and an account is packed again as often at most.
 */
export async function addToIndex(accounts: (Article | Item)[], now: number): Promise<void> {
  const day = Math.floor(now / DAY);
  for (let at = 0; at < accounts.length; at += MOST_DOCUMENTS) {
    const batch = accounts.slice(at, at + MOST_DOCUMENTS);
    let packed = packSegment(batch.map((account) => entryOf(profileOf(account))));
    for (;;) {
      const smaller = await takeSegments(day, Math.min(packed.ids.length, MOST_DOCUMENTS));
      if (smaller.length === 0) break;
      packed = mergeSegments([...smaller, packed]);
    }
    await addSegment(packed, day);
  }
}

/** Drops the days before this time, in milliseconds since 1970. */
export async function removeOlderThan(before: number): Promise<void> {
  await dropDaysBefore(Math.floor(before / DAY));
}

/** The stored items and articles that tell the same story, best first, the reader's corrections obeyed. */
export async function findMatches(article: Article, now = Date.now()): Promise<Match[]> {
  const corrections = await correctionsWith(article.id);
  const asked = profileOf(article);
  const { ids, statistics } = await likest(asked, () => segmentsAround(asked.day, now));
  const found = await readAccounts([...ids, ...saidSame(article.id, corrections)], statistics);
  const query = { account: article, weighed: weigh(asked, statistics) };
  return obey(article.id, judge(query, found, statistics, MOST_MATCHES), corrections);
}

/** Ids of stored accounts of earlier chapters of the story, best first, but what the reader took out of it. */
export async function findEarlier(article: Article): Promise<string[]> {
  const asked = profileOf(article);
  if (asked.day === undefined) return [];
  // Whatever day: an outlet's first answer holds weeks, all of which arrive at once.
  const { ids, statistics } = await likest({ ...asked, day: undefined }, () => segmentsOf(0, FUTURE));
  const accounts = (await readAccounts(ids, statistics)).map(({ weighed }) => weighed);
  const chapters = earlierChapters(weigh(asked, statistics), accounts, MOST_EARLIER);
  const refused = saidNot(article.id, await correctionsWith(article.id));
  return chapters.map(({ id }) => id).filter((id) => !refused.includes(id));
}

/**
 * Ids of the stored accounts that are most like one, with how often each term occurs in these segments. In one
 * transaction: items that arrive meanwhile may pack two segments into one.
 */
function likest(asked: Profile, segments: () => Promise<SegmentRow[]>) {
  return database().transaction('r', indexTables(), async () => {
    const rows = await segments();
    const { search, statistics } = openIndex(rows.map(({ bytes }) => openSegment(bytes)));
    const hits = search(asked, SHORTLIST);
    const ids = await idsAt(hits.map(({ segment, document }) => ({ segment: rows[segment]!.key, document })));
    return { ids, statistics };
  });
}

async function readAccounts(ids: string[], statistics: Statistics): Promise<Found[]> {
  const accounts = await findAccounts([...new Set(ids)]);
  return accounts.map((account) => ({ account, weighed: weigh(profileOf(account), statistics) }));
}

async function segmentsAround(day: number | undefined, now: number): Promise<SegmentRow[]> {
  const today = Math.floor(now / DAY);
  const own = Math.min(today, day ?? today);
  const near = await segmentsOf(own - WINDOW, own + WINDOW);
  const latest = await segmentsOf(Math.max(today - LATEST, own + WINDOW + 1), FUTURE);
  return [...near, ...latest];
}

async function correctionsWith(id: string): Promise<PairCorrection[]> {
  const { corrections } = database();
  const rows = await corrections.where('article').equals(id).or('other').equals(id).toArray();
  return rows.filter(isPair);
}

function isPair(row: CorrectionRow): row is CorrectionRow & PairCorrection {
  return row.kind !== 'not-same-fact';
}
