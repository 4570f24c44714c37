import type { Item, Result } from '@/utils/model';
import { toItems } from './item';
import { readSitemap } from './sitemap';
import { readEntries } from './syndication';

/** What a feed says of one article, before anything in it is believed. */
export interface Entry {
  title?: string;
  /** As written: perhaps relative, perhaps no address at all. */
  link?: string;
  summary?: string;
  published?: string;
  language?: string;
  /** The outlet that a search feed names for its entry. */
  source?: { title?: string; url?: string };
}

/** What a feed or sitemap holds. A sitemap index holds no entries, but further sitemaps, the newest first. */
export interface Feed {
  title?: string;
  /** What relative links are resolved against, as written. */
  base?: string;
  language?: string;
  entries: Entry[];
  sitemaps: string[];
}

export interface FeedReading {
  title?: string;
  items: Item[];
  sitemaps: string[];
  /** Entries without a title or an address of their own. */
  dropped: number;
}

export type FeedFailure = 'empty' | 'entities' | 'page' | 'not-a-feed' | 'broken' | 'no-headlines' | 'no-items';

/** Where a feed came from, for what it leaves unsaid. */
export interface FeedSource {
  url: string;
  /** The outlet's display name, for the items. */
  outlet: string;
  language?: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** Reads RSS 0.9 to 2.0, RDF, Atom, JSON Feed, news sitemaps and their indexes, whatever the answer's content type says. */
export function readFeed(text: string, source: FeedSource): Result<FeedReading, FeedFailure> {
  const feed = parseFeedText(text);
  if (!feed.ok) return feed;
  const { title, entries, sitemaps } = feed.value;
  const items = toItems(feed.value, source);
  if (items.length === 0 && entries.length > 0) return { ok: false, failure: 'no-items' };
  return { ok: true, value: { title, items, sitemaps, dropped: entries.length - items.length } };
}

function parseFeedText(text: string): Result<Feed, FeedFailure> {
  if (text.trim() === '') return { ok: false, failure: 'empty' };
  const start = prologue(text);
  if (/<!ENTITY/i.test(start)) return { ok: false, failure: 'entities' };
  if (/<(?:html|head|body)[\s>]/i.test(start)) return { ok: false, failure: 'page' };
  return /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i.test(start) ? readSitemap(text) : readEntries(text);
}

/** Everything up to and with the root's start tag. A DTD's declarations can stand nowhere else. */
function prologue(text: string): string {
  const root = /<[a-z]/i.exec(text)?.index ?? text.length;
  return text.slice(0, root + 200);
}
