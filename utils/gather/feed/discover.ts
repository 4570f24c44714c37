import { parseAddress } from '@/utils/extract/address/address';
import { namesNews } from '../formats/sitemap';

const FEED_TYPES =
  /^(?:application\/(?:rss|atom|rdf)\+xml|application\/(?:feed\+)?json|text\/xml|application\/xml)\s*(?:;|$)/i;
/** Addresses at which WordPress answers in JSON or XML what is no feed: its API, and previews for other sites. */
const NO_FEED = /\/wp-json\/|\/wp\/v\d\/|[?&]rest_route=|oembed/i;
/** Comments on articles: "/comments/feed", "/feeds/42/comments/default", "?feed=comments-rss2". */
const COMMENTS = /\/comments\/(?:feed|default)\b|[?&]feed=comments/i;
/** "Harbour bridge reopens Comments Feed", but not an opinion page called "Comment". */
const COMMENTS_TITLE = /\bcomments? feed\s*$|^comments (?:on|for):? /i;
/** Where publishing systems put their feeds, the most common first; asked only where a site names none. */
export const COMMON_FEED_PATHS = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/feed.json'];
/** A site that names more means comment and category feeds. */
const MOST_FEEDS = 8;

/** The feeds that a page names: `<link rel="alternate" type="application/rss+xml" href="/feed">`. */
export function feedLinks(page: Document, url: URL): string[] {
  const base = parseAddress(page.querySelector('base[href]')?.getAttribute('href'), url) ?? url;
  const links = [...page.querySelectorAll('link:is([rel~="alternate" i],[rel~="feed" i])[type][href]')];
  const feeds = links
    .filter((link) => FEED_TYPES.test(link.getAttribute('type')?.trim() ?? ''))
    .filter((link) => !COMMENTS_TITLE.test(link.getAttribute('title')?.trim() ?? ''))
    .map((link) => parseAddress(link.getAttribute('href'), base)?.href)
    .filter((href) => href !== undefined && !NO_FEED.test(href) && !COMMENTS.test(href));
  return [...new Set(feeds as string[])].slice(0, MOST_FEEDS);
}

/** The news sitemaps that a robots.txt names: `Sitemap: https://news.example/news-sitemap.xml`. */
export function newsSitemaps(robots: string): string[] {
  const named = [...robots.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)].map(([, href]) => parseAddress(href));
  return [...new Set(named.filter((url) => url !== undefined && namesNews(url)).map((url) => (url as URL).href))];
}
