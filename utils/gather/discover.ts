import { parseAddress } from '@/utils/extract/address';

const FEED_TYPES = /^(?:application\/(?:rss|atom|rdf)\+xml|application\/(?:feed\+)?json|text\/xml)/i;
/** Where publishing systems put their feeds, the most common first; asked only where a site names none. */
export const COMMON_FEED_PATHS = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/feed.json'];
/** A site that names more means comment and category feeds. */
const MOST_FEEDS = 8;

/** The feeds that a page names in its head: `<link rel="alternate" type="application/rss+xml" href="/feed">`. */
export function feedLinks(page: Document, url: URL): string[] {
  const links = [...page.querySelectorAll('link[rel~="alternate" i][type][href]')];
  const feeds = links
    .filter((link) => FEED_TYPES.test(link.getAttribute('type') ?? ''))
    .filter((link) => !/comments/i.test(`${link.getAttribute('title')} ${link.getAttribute('href')}`))
    .map((link) => parseAddress(link.getAttribute('href'), url)?.href);
  return [...new Set(feeds.filter((href) => href !== undefined))].slice(0, MOST_FEEDS);
}

/** The sitemaps that a robots.txt names, those for news first: `Sitemap: https://news.example/news-sitemap.xml`. */
export function robotsSitemaps(robots: string): string[] {
  const named = [...robots.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)].map(([, href]) => parseAddress(href)?.href);
  const sitemaps = [...new Set(named.filter((href) => href !== undefined))];
  return sitemaps.sort((a, b) => Number(/news/i.test(b)) - Number(/news/i.test(a)));
}
