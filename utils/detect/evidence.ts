import { paragraphLengths, textLength, total } from './paragraphs';

/** What a look at a page gathers, without cloning or parsing it. All counts are capped, so hostile pages cost no more. */
export interface Evidence {
  url: URL;
  page: Document;
  /** Words of the path in lower case, decoded: "/2026/07/big-story" gives "2026", "07", "big-story". */
  path: string[];
  /** Lower-case types that JSON-LD and microdata give: "newsarticle". */
  types: Set<string>;
  pageType: string;
  /** Letters in paragraphs of some length, weighed by script. */
  textLength: number;
  /** Letters in links. */
  linkLength: number;
  /** Whether JSON-LD or a meta element gives a time of publication. */
  published: boolean;
}

const PARAGRAPHS_AT_MOST = 300;
const LINKS_AT_MOST = 600;
const SCRIPTS_AT_MOST = 20;
const SCRIPT_LENGTH_AT_MOST = 200_000;

/** Gathers the evidence of a page in one pass over its paragraphs, links and metadata. */
export function gatherEvidence(page: Document, url: URL): Evidence {
  const schema = readSchema(page);
  return {
    url,
    page,
    path: readable(url.pathname).toLowerCase().split('/').filter(Boolean),
    types: schemaTypes(page, schema),
    pageType: metaContent(page, 'og:type').toLowerCase(),
    textLength: total(paragraphLengths(page, PARAGRAPHS_AT_MOST)),
    linkLength: textLength(page.getElementsByTagName('a'), LINKS_AT_MOST),
    published: schema.includes('"datePublished"') || PUBLISHED.some((name) => metaContent(page, name) !== ''),
  };
}

/** A path in its own letters: "/%E6%A9%8B" gives "/橋". */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const PUBLISHED = ['article:published_time', 'datePublished', 'parsely-pub-date', 'date', 'pubdate'];

/**
 * The content of the first meta element of this name or property. Not only the head's: where scripts are off, a picture in
 * a `noscript` of the head ends it, and what follows stands in the body.
 */
function metaContent(page: Document, name: string): string {
  const meta = page.querySelector(`meta[property="${name}"],meta[name="${name}"],head meta[itemprop="${name}"]`);
  return meta?.getAttribute('content')?.trim() ?? '';
}

function readSchema(page: Document): string {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, SCRIPTS_AT_MOST);
  return scripts.map((script) => script.textContent?.slice(0, SCRIPT_LENGTH_AT_MOST) ?? '').join('\n');
}

// "@type": "NewsArticle", "@type":["Article","NewsArticle"]
const SCHEMA_TYPE = /"@type"\s*:\s*(?:"([^"]{1,80})"|\[([^\]]{1,200})\])/g;

function schemaTypes(page: Document, schema: string): Set<string> {
  const types = [...schema.matchAll(SCHEMA_TYPE)].flatMap(([, one, many]) => one ?? many?.split(',') ?? []);
  const marked = [...page.querySelectorAll('[itemtype]')].slice(0, 200);
  return new Set([...types, ...marked.map((element) => element.getAttribute('itemtype') ?? '')].map(bareType));
}

/** "https://schema.org/NewsArticle", " \"NewsArticle\"" → "newsarticle". */
function bareType(type: string): string {
  return type
    .slice(type.lastIndexOf('/') + 1)
    .replace(/["\s]/g, '')
    .toLowerCase();
}
