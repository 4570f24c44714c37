import type { Feed, FeedFailure } from '@/utils/gather/formats/entry';
import type { Item, Result } from '@/utils/model';
import { plainText } from '../decode/plainText';
import { readAtom } from '../formats/atom';
import { readJsonFeed } from '../formats/jsonFeed';
import { readRss } from '../formats/rss';
import { readSitemap } from '../formats/sitemap';
import { readXml, type XmlElement, type XmlShape } from '../formats/xml';
import { toItems } from './item';
import type { FeedSource } from './source';

export interface FeedReading {
  title?: string;
  items: Item[];
  sitemaps: string[];
  /** Entries without a title or an address of their own. */
  dropped: number;
}

/** Reads RSS 0.9 to 2.0, RDF, Atom, JSON Feed, news sitemaps and their indexes, whatever the answer's content type says. */
export function readFeed(text: string, source: FeedSource): Result<FeedReading, FeedFailure> {
  const feed = readEntries(text, source.url);
  if (!feed.ok) return feed;
  const { title, entries, sitemaps, isWhole } = feed.value;
  const items = toItems(feed.value, source);
  // What was cut off is worth as much as stands before the cut.
  if (items.length + sitemaps.length === 0 && !isWhole) return { ok: false, failure: 'broken' };
  if (items.length === 0 && entries.length > 0) return { ok: false, failure: 'no-items' };
  const words = plainText(title, 200);
  return {
    ok: true,
    value: { ...(words && { title: words }), items, sitemaps, dropped: entries.length - items.length },
  };
}

/** What stands in a feed or sitemap from this address. */
export function readEntries(text: string, url: string): Result<Feed, FeedFailure> {
  if (text.trim() === '') return { ok: false, failure: 'empty' };
  if (/^\s*[{[]/.test(text)) return readJsonFeed(text);
  const { root, isPage } = readXml(text, url, SHAPE);
  if (isPage || root === undefined) return { ok: false, failure: isPage ? 'page' : 'not-a-feed' };
  return READERS[root.name]?.(root) ?? { ok: false, failure: 'not-a-feed' };
}

const found = (feed: Feed): Result<Feed, FeedFailure> => ({ ok: true, value: feed });

/** The roots of the formats, each with its reader. */
const READERS: Record<string, (root: XmlElement) => Result<Feed, FeedFailure>> = {
  rss: (root) => found(readRss(root)),
  'rdf:rdf': (root) => found(readRss(root)),
  channel: (root) => found(readRss(root)),
  feed: (root) => found(readAtom(root)),
  entry: (root) => found(readAtom(root)),
  urlset: readSitemap,
  sitemapindex: readSitemap,
};

const SHAPE: XmlShape = {
  roots: new Set(Object.keys(READERS)),
  entries: new Set(['item', 'entry', 'url', 'sitemap']),
  fields: new Set(
    (
      'title link description guid pubdate author category comments id updated published summary content ' +
      'loc lastmod news:title news:publication_date dc:date dc:creator content:encoded'
    ).split(' '),
  ),
};
