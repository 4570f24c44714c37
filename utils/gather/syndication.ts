import { MalformedError, parseAtomFeed, parseFeed } from 'feedsmith';
import type { Result } from '@/utils/model';
import type { Entry, Feed, FeedFailure } from './feed';

/** Times stay as written: `publishedTime` reads them. */
const parseAny = (text: string) => parseFeed<string>(text);
type Parsed = ReturnType<typeof parseAny>;
type Of<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

/** RSS, RDF, Atom and JSON Feed by the feedsmith library; here its shapes become one. */
export function readEntries(text: string): Result<Feed, FeedFailure> {
  try {
    return { ok: true, value: unify(parseText(text)) };
  } catch (error) {
    return { ok: false, failure: error instanceof MalformedError ? 'broken' : 'not-a-feed' };
  }
}

/** A lone Atom entry, as the Atom publishing protocol answers, is read as a feed of one. */
function parseText(text: string): Parsed {
  if (!/^\s*(?:<\?xml[^>]*>\s*)?<entry[\s>]/i.test(text)) return parseAny(text.trim());
  const entry = text.slice(text.search(/<entry[\s>]/i));
  return { format: 'atom', feed: parseAtomFeed<string>(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`) };
}

function unify(parsed: Parsed): Feed {
  if (parsed.format === 'rss') return fromRss(parsed.feed);
  if (parsed.format === 'rdf') return fromRdf(parsed.feed);
  return parsed.format === 'atom' ? fromAtom(parsed.feed) : fromJson(parsed.feed);
}

function fromRss(feed: Of<'rss'>): Feed {
  const entries = (feed.items ?? []).map(
    (item): Entry => ({
      title: item.title ?? item.dc?.titles?.[0],
      link: item.link ?? linkOf(item.atom?.links) ?? permanentLink(item.guid),
      summary: item.description ?? item.content?.encoded ?? item.itunes?.summary,
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0] ?? item.atom?.published,
      language: item.dc?.languages?.[0],
      source: item.source,
    }),
  );
  return { title: feed.title, base: feed.xml?.base ?? feed.link, language: feed.language, entries, sitemaps: [] };
}

/** "https://news.example/?p=12" is an address unless the feed says that it is not. */
function permanentLink(guid: { value?: string; isPermaLink?: boolean } | undefined): string | undefined {
  return guid?.isPermaLink === false || !/^https?:/i.test(guid?.value ?? '') ? undefined : guid?.value;
}

function fromRdf(feed: Of<'rdf'>): Feed {
  const entries = (feed.items ?? []).map(
    (item): Entry => ({
      title: item.title ?? item.dc?.titles?.[0],
      link: item.link ?? item.rdf?.about,
      summary: item.description ?? item.content?.encoded,
      published: item.dc?.dates?.[0],
      language: item.dc?.languages?.[0],
    }),
  );
  return { title: feed.title, base: feed.link, language: feed.dc?.languages?.[0], entries, sitemaps: [] };
}

function fromAtom(feed: Of<'atom'>): Feed {
  const entries = (feed.entries ?? []).map(
    (entry): Entry => ({
      title: entry.title?.value,
      link: inBase(linkOf(entry.links) ?? addressAsId(entry.id), entry.xml?.base),
      summary: entry.summary?.value ?? entry.content?.value,
      published: entry.published ?? entry.updated,
      language: entry.xml?.lang,
    }),
  );
  const base = feed.xml?.base ?? linkOf(feed.links);
  return { title: feed.title?.value, base, language: feed.xml?.lang, entries, sitemaps: [] };
}

/** The link to the article itself: without `rel` or with `alternate`, a web page before anything else. */
function linkOf(links: { href?: string; rel?: string; type?: string }[] | undefined): string | undefined {
  const alternates = (links ?? []).filter(({ rel = 'alternate' }) => rel === 'alternate');
  return (alternates.find(({ type = 'text/html' }) => type.includes('html')) ?? alternates[0])?.href;
}

const addressAsId = (id: string | undefined) => (/^https?:/i.test(id ?? '') ? id : undefined);

function inBase(link: string | undefined, base: string | undefined): string | undefined {
  return link !== undefined && base !== undefined && URL.canParse(link, base) ? new URL(link, base).href : link;
}

function fromJson(feed: Of<'json'>): Feed {
  const entries = (feed.items ?? []).map(
    (item): Entry => ({
      title: item.title,
      link: item.url ?? item.external_url ?? addressAsId(item.id),
      summary: item.summary ?? item.content_text ?? item.content_html,
      published: item.date_published ?? item.date_modified,
      language: item.language,
    }),
  );
  return { title: feed.title, base: feed.home_page_url, language: feed.language, entries, sitemaps: [] };
}
