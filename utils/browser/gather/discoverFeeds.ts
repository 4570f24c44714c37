import { decodeBody } from '@/utils/gather/charset';
import { COMMON_FEED_PATHS, feedLinks, robotsSitemaps } from '@/utils/gather/discover';
import { readFeed } from '@/utils/gather/feed';
import { isPublicAddress } from '@/utils/gather/publicAddress';
import type { Outlet } from '@/utils/model';
import { fetchLimited } from './fetchLimited';
import { PAUSE_MS, pause } from './pause';

const MOST_BYTES = 3_000_000;

/**
 * A site's own feeds and news sitemaps: those its front page names, else the first common path that answers with a feed,
 * and those its robots.txt names. Runs in a page of ours, which has a DOMParser, once the site is granted.
 */
export async function discoverFeeds(site: string): Promise<Pick<Outlet, 'feeds' | 'sitemaps'>> {
  const page = await textAt(site);
  const named = page === undefined ? [] : feedLinks(parse(page), new URL(site));
  const feeds = named.length > 0 ? named : await firstFeed(site);
  await pause(PAUSE_MS);
  const robots = (await textAt(new URL('/robots.txt', site).href)) ?? '';
  return { feeds, sitemaps: robotsSitemaps(robots).filter((url) => /news/i.test(url)) };
}

/** The outlet with what its site names, where no feed of it is known yet. */
export async function withFeeds(outlet: Outlet): Promise<Outlet> {
  if (outlet.feeds.length + outlet.sitemaps.length > 0) return outlet;
  return { ...outlet, ...(await discoverFeeds(`https://${outlet.domains[0]}/`)) };
}

async function firstFeed(site: string): Promise<string[]> {
  for (const path of COMMON_FEED_PATHS) {
    await pause(PAUSE_MS);
    const url = new URL(path, site).href;
    const text = await textAt(url);
    if (text !== undefined && readFeed(text, { url, outlet: '', now: Date.now() }).ok) return [url];
  }
  return [];
}

async function textAt(url: string): Promise<string | undefined> {
  const { host } = new URL(url);
  const accept = (other: string) => isPublicAddress(other) || new URL(other).host === host;
  const answer = await fetchLimited(url, { mostBytes: MOST_BYTES, accept });
  if (!answer.ok) return undefined;
  return decodeBody(answer.value.bytes, answer.value.headers.get('content-type') ?? '');
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
