import { decodeBody } from '@/utils/gather/decode/charset';
import { readFeed } from '@/utils/gather/feed/feed';
import type { FeedSource } from '@/utils/gather/feed/source';
import type { Problem } from '@/utils/gather/problem';
import { isPublicAddress } from '@/utils/gather/publicAddress';
import { afterAnswer, afterFailure } from '@/utils/gather/schedule';
import type { Item, Outlet, Result } from '@/utils/model';
import type { EpochRow } from '../database/epochTable';
import type { PullRow } from '../database/pullTables';
import { storeItems } from '../store/items';
import { notePull } from '../store/pulls';
import { writeOrMakeRoom } from '../store/retention';
import { knownOutlets } from './catalogue';
import { type Answer, fetchLimited, type Limits } from './fetchLimited';
import { isOffline } from './offline';
import { PAUSE_MS, pause } from './pause';
import { mayFetch } from './permissions';
import { unpack } from './unpack';

/** Feeds of news are a few hundred kB at most; beyond this it is something else. */
const MOST_BYTES = 5_000_000;
/** An index lists a sitemap a month; only the first are of this week. */
const MOST_SITEMAPS = 3;

/**
 * Asks one address for news and stores what is new. Items go in before the turn is noted: a worker that is stopped in
 * between asks again, and finds the items there already.
 */
export async function ask(row: PullRow, outlet: Outlet, now: number, epoch: EpochRow): Promise<void> {
  const note = (noted: PullRow) => notePull(noted, epoch);
  const accept = acceptFrom(row.url);
  const answer = await fetchSecurely(row.url, { headers: conditions(row, now), mostBytes: MOST_BYTES, accept });
  if (!answer.ok) {
    // A machine that went offline is no fault of the outlet.
    if (isOffline()) return note(row);
    const { problem, retryAfter } = answer.failure;
    const fresh = problem.is === 'unreachable' || problem.is === 'moved' ? NO_VALIDATORS : {};
    return note({ ...row, ...fresh, ...afterFailure(now, row.failures, retryAfter), askedAt: now, problem });
  }
  const turn = afterAnswer(now, answer.value.headers.get('retry-after'));
  if (answer.value.status === 304) return note({ ...row, ...turn, askedAt: now, problem: undefined });

  const source = { outlet, outletAt: await knownOutlets(), url: answer.value.url, now };
  const items = await read(answer.value, { ...source, language: outlet.language, country: outlet.country }, accept);
  if (!items.ok) return note({ ...row, ...afterFailure(now, row.failures), askedAt: now, problem: items.failure });
  if (!(await writeOrMakeRoom(() => storeItems(items.value, now, epoch))))
    return note({ ...row, ...afterFailure(now, row.failures), askedAt: now, problem: { is: 'noSpace' } });
  await note({
    ...row,
    ...turn,
    ...validators(answer.value, row.url, now),
    askedAt: now,
    problem: undefined,
    items: items.value.length,
  });
}

type Accept = (url: string) => boolean;

/** A feed that the reader typed may be on their own machine; what an outlet leads to may not. */
function acceptFrom(feed: string): Accept {
  const { host } = new URL(feed);
  return (url) => isPublicAddress(url) || (/^https?:/.test(url) && new URL(url).host === host);
}

/** An outlet on the public web whose feed is known by http alone may have https by now; else it is asked as it is known. */
async function fetchSecurely(url: string, limits: Limits): ReturnType<typeof fetchLimited> {
  if (url.startsWith('http:') && isPublicAddress(url)) {
    const answer = await fetchLimited(url.replace('http:', 'https:'), limits);
    if (answer.ok) return answer;
  }
  return fetchLimited(url, limits);
}

/** What an outlet gave out to tell versions apart could tell readers apart too: it is sent back for a day at most. */
const VALIDATORS_FOR = 24 * 60 * 60_000;
/** A hash in it has 40 letters or so. */
const LONGEST_TAG = 80;
/** "Fri, 10 Jul 2026 08:00:00 GMT". Other words that a browser would take for a date may name a reader. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

function conditions({ etag, lastModified, validatedAt = 0 }: PullRow, now: number): Record<string, string> {
  if (now - validatedAt > VALIDATORS_FOR || validatedAt > now) return {};
  return {
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

type Validators = Pick<PullRow, 'etag' | 'lastModified' | 'validatedAt'>;
const NO_VALIDATORS: Validators = { etag: undefined, lastModified: undefined, validatedAt: undefined };

/**
 * Kept only where the host that was asked answered itself, and forgotten when it no longer does: on the way to a host that
 * the browser does not grant us, a conditional request needs leave that a plain one does not.
 */
function validators({ headers, url }: Answer, asked: string, now: number): Validators {
  if (new URL(url).host !== new URL(asked).host) return NO_VALIDATORS;
  const tag = headers.get('etag') ?? '';
  const modified = headers.get('last-modified') ?? '';
  return {
    etag: tag !== '' && tag.length <= LONGEST_TAG ? tag : undefined,
    lastModified: HTTP_DATE.test(modified) ? modified : undefined,
    validatedAt: now,
  };
}

/** What an answer holds; an index of sitemaps leads to the first of them. */
async function read(answer: Answer, source: FeedSource, accept: Accept): Promise<Result<Item[], Problem>> {
  const text = await textOf(answer);
  if (text === undefined) return { ok: false, failure: { is: 'unpacksTooLarge', megabytes: MOST_BYTES / 1_000_000 } };
  const feed = readFeed(text, source);
  if (!feed.ok) return { ok: false, failure: { is: feed.failure } };
  const items = [feed.value.items];
  for (const url of feed.value.sitemaps.slice(0, MOST_SITEMAPS)) items.push(await readPart(url, source, accept));
  return { ok: true, value: items.flat() };
}

/** One sitemap of an index; one that cannot be read leaves the others as they are. */
async function readPart(url: string, source: FeedSource, accept: Accept): Promise<Item[]> {
  if (!accept(url) || !(await mayFetch(url))) return [];
  await pause(PAUSE_MS);
  const answer = await fetchLimited(url, { mostBytes: MOST_BYTES, accept });
  const text = answer.ok ? await textOf(answer.value) : undefined;
  const sitemap = text === undefined ? undefined : readFeed(text, { ...source, url });
  return sitemap?.ok ? sitemap.value.items : [];
}

async function textOf({ bytes, headers }: Answer): Promise<string | undefined> {
  const unpacked = await unpack(bytes, MOST_BYTES);
  return unpacked && decodeBody(unpacked, headers.get('content-type') ?? '');
}
