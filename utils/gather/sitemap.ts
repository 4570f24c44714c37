import { XMLParser } from 'fast-xml-parser';
import type { Result } from '@/utils/model';
import type { Entry, Feed, FeedFailure } from './feed';

/** Entities stay as written: titles are decoded with the feeds' own, and a document's own entities are never expanded. */
const parser = new XMLParser({
  removeNSPrefix: true,
  processEntities: false,
  parseTagValue: false,
  trimValues: true,
  transformTagName: (name) => name.toLowerCase(),
  isArray: (name) => name === 'url' || name === 'sitemap',
});

/** An empty element is parsed as an empty string. */
type Listing<Name extends string> = Partial<Record<Name, Listed[]>> | '';
interface Sitemap {
  urlset?: Listing<'url'>;
  sitemapindex?: Listing<'sitemap'>;
}
interface Listed {
  loc?: string;
  lastmod?: string;
  news?: { title?: string; publication_date?: string; publication?: { language?: string } };
}

/** A news sitemap (headline, time and language of each article) or an index of sitemaps. */
export function readSitemap(text: string): Result<Feed, FeedFailure> {
  const parsed = parse(text);
  if (!parsed) return { ok: false, failure: 'broken' };
  const index = listed(parsed.sitemapindex, 'sitemap');
  const urls = listed(parsed.urlset, 'url');
  const entries = urls.filter(({ news }) => news?.title).map(toEntry);
  if (entries.length === 0 && urls.length > 0) return { ok: false, failure: 'no-headlines' };
  return { ok: true, value: { entries, sitemaps: newestFirst(index) } };
}

function parse(text: string): Sitemap | undefined {
  try {
    return parser.parse(text) as Sitemap;
  } catch {
    return undefined;
  }
}

function listed<Name extends string>(listing: Listing<Name> | undefined, name: Name): Listed[] {
  return typeof listing === 'object' ? (listing[name] ?? []) : [];
}

function toEntry({ loc, news }: Listed): Entry {
  const { title, publication_date: published, publication } = news ?? {};
  return { title, link: loc, published, language: publication?.language };
}

/** Those that name news first, then by their last change, as outlets keep years of old sitemaps in the same index. */
function newestFirst(listed: Listed[]): string[] {
  const rank = ({ loc = '', lastmod = '' }: Listed) =>
    `${/news/i.test(new URL(loc, 'http://x').pathname) ? 1 : 0}${lastmod}`;
  return listed
    .filter(({ loc }) => typeof loc === 'string' && URL.canParse(loc))
    .sort((a, b) => (rank(a) < rank(b) ? 1 : -1))
    .map(({ loc }) => loc as string);
}
