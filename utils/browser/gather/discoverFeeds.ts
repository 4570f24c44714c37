import { decodeBody } from '@/utils/gather/decode/charset';
import { COMMON_FEED_PATHS, feedLinks, newsSitemaps } from '@/utils/gather/feed/discover';
import { readFeed } from '@/utils/gather/feed/feed';
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
  const page = await pageAt(site);
  const named = page === undefined ? [] : feedLinks(parse(page.text), new URL(page.url));
  const feeds = named.length > 0 ? named : await firstFeed(page?.url ?? site);
  await pause(PAUSE_MS);
  const robots = await pageAt(new URL('/robots.txt', site).href);
  return { feeds, sitemaps: newsSitemaps(robots?.text ?? '') };
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
    const page = await pageAt(url);
    if (page && readFeed(page.text, { url, outlet: { name: '', domains: [] }, now: Date.now() }).ok) return [url];
  }
  return [];
}

/** What stands at an address, with the one that it led to. */
async function pageAt(url: string): Promise<{ text: string; url: string } | undefined> {
  const { host } = new URL(url);
  const accept = (other: string) => isPublicAddress(other) || new URL(other).host === host;
  const answer = await fetchLimited(url, { mostBytes: MOST_BYTES, accept });
  if (!answer.ok) return undefined;
  const { bytes, headers } = answer.value;
  return { text: decodeBody(bytes, headers.get('content-type') ?? ''), url: answer.value.url };
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
