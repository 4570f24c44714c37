import { obey, type PairCorrection, saidNot, saidSame } from '@/utils/match/corrections';
import { dayAt, toDay } from '@/utils/match/index/day';
import { type Profile, profileOf } from '@/utils/match/index/profile';
import type { Statistics } from '@/utils/match/index/statistics';
import { earlierChapters } from '@/utils/match/score/chapters';
import { judge, type ProfiledAccount } from '@/utils/match/score/judge';
import { tfIdfOf } from '@/utils/match/score/tfIdf';
import { SHORTLIST, worthJudging } from '@/utils/match/shortlist';
import type { Article, Match } from '@/utils/model';
import { type CorrectionRow, database } from '../database/database';
import { type Days, type StoredHit, withStoredIndex } from '../index/storedIndex';
import { findAccounts } from '../store/accounts';

/** More than the interface shows: near misses are offered where nothing surely matches. */
const MOST_MATCHES = 30;
/** Enough to see what led up to a story. */
const MOST_EARLIER = 5;
/** The accounts of the story itself stand before those of its earlier chapters. */
const SHORTLIST_OF_EARLIER = 2 * SHORTLIST;
/** Days of arrival that are searched on either side of an article's own day; 99 % of a story's accounts lie within. */
const WINDOW = 10;
/** … and always the latest days, as outlets asked just now may have answered with older accounts. */
const LATEST = 2;
/** … and days to come: items that were stored while the clock was ahead. */
const FUTURE = Number.MAX_SAFE_INTEGER;

/** The stored accounts that are most like an article. */
export interface Likest {
  profile: Profile;
  /** Best first. */
  found: StoredHit[];
  /** How often each term occurs where they were looked for. */
  statistics: Statistics;
}

/** What judging waits for longest; it needs no more of the article than its words and day. */
export function findLikest(article: Article, now = Date.now()): Promise<Likest> {
  return searchDays(article, daysAround(toDay(article.publishedAt), now), SHORTLIST);
}

/** The stored items and articles that tell the same story, best first, the reader's corrections obeyed. */
export async function findMatches(
  article: Article,
  likest = findLikest(article),
  across: Promise<Match[]> = Promise.resolve([]),
): Promise<Match[]> {
  const [corrections, { profile, found, statistics }] = await Promise.all([correctionsWith(article.id), likest]);
  const ids = worthJudging(article.id, found).map(({ id }) => id);
  const accounts = await readAccounts([...ids, ...saidSame(article.id, corrections)], statistics);
  const query = { account: article, weighed: { ...tfIdfOf(profile, statistics), outlet: article.outlet } };
  const matches = withAcross(judge(query, accounts, statistics, MOST_MATCHES), await across);
  return obey(article.id, matches, corrections);
}

/** Of an account that is found by words and by meaning the surer finding counts. */
function withAcross(matches: Match[], across: Match[]): Match[] {
  const surer = new Map(matches.map((match) => [match.id, match]));
  for (const match of across) if (match.score > (surer.get(match.id)?.score ?? 0)) surer.set(match.id, match);
  return [...surer.values()].sort((a, b) => b.score - a.score).slice(0, MOST_MATCHES);
}

/** Ids of stored accounts of earlier chapters of the story, best first, but what the reader took out of it. */
export async function findEarlier(article: Article): Promise<string[]> {
  const day = toDay(article.publishedAt);
  if (day === undefined) return [];
  // Whatever day: an outlet's first answer holds weeks, all of which arrive at once.
  const undated = { ...article, publishedAt: undefined };
  const { profile, found, statistics } = await searchDays(undated, [[0, FUTURE]], SHORTLIST_OF_EARLIER);
  const accounts = await readAccounts(
    found.map(({ id }) => id),
    statistics,
  );
  const candidates = accounts.map(({ weighed }) => weighed);
  const chapters = earlierChapters({ ...tfIdfOf(profile, statistics), day }, candidates, MOST_EARLIER);
  const refused = saidNot(article.id, await correctionsWith(article.id));
  return chapters.map(({ id }) => id).filter((id) => !refused.includes(id));
}

function searchDays(article: Article, days: Days[], most: number): Promise<Likest> {
  return withStoredIndex(days, async (reading) => {
    // Takes some milliseconds, which the browser has for reading.
    const profile = profileOf(article);
    const { statistics, search } = await reading;
    const [found = []] = await search([profile], most);
    return { profile, found, statistics };
  });
}

export function daysAround(day: number | undefined, now: number): Days[] {
  const today = dayAt(now);
  const own = Math.min(today, day ?? today);
  return [
    [own - WINDOW, own + WINDOW],
    [Math.max(today - LATEST, own + WINDOW + 1), FUTURE],
  ];
}

async function readAccounts(ids: string[], statistics: Statistics): Promise<ProfiledAccount[]> {
  const accounts = await findAccounts([...new Set(ids)]);
  return accounts.map((account) => ({ account, weighed: tfIdfOf(profileOf(account), statistics) }));
}

async function correctionsWith(id: string): Promise<PairCorrection[]> {
  const { corrections } = database();
  const rows = await corrections.where('article').equals(id).or('other').equals(id).toArray();
  return rows.filter(isPair);
}

function isPair(row: CorrectionRow): row is CorrectionRow & PairCorrection {
  return row.kind !== 'not-same-fact';
}
