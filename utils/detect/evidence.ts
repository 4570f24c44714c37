/** What a look at a page gathers, without cloning or parsing it. All counts are capped, so hostile pages cost no more. */
export interface Evidence {
  url: URL;
  page: Document;
  /** Words of the path in lower case: "/2026/07/big-story" gives "2026", "07", "big-story". */
  path: string[];
  /** Lower-case types that JSON-LD and microdata give: "newsarticle". */
  types: Set<string>;
  pageType: string;
  /** Characters in paragraphs of some length, and how many such paragraphs there are. */
  textLength: number;
  paragraphs: number;
  /** Characters in links. */
  linkLength: number;
  /** Whether JSON-LD or a meta element gives a time of publication. */
  published: boolean;
}

/** Shorter paragraphs are captions, teasers and buttons. Measured on saved pages of 500 articles and 300 others. */
const PARAGRAPH_FROM = 80;
const PARAGRAPHS_AT_MOST = 300;
const LINKS_AT_MOST = 600;
const TEXT_AT_MOST = 200_000;
const SCRIPTS_AT_MOST = 20;
const SCRIPT_LENGTH_AT_MOST = 200_000;

/** Gathers the evidence of a page in one pass over its paragraphs, links and metadata. */
export function gatherEvidence(page: Document, url: URL): Evidence {
  const schema = readSchema(page);
  const lengths = textLengths(page.getElementsByTagName('p'), PARAGRAPHS_AT_MOST).filter((at) => at >= PARAGRAPH_FROM);
  return {
    url,
    page,
    path: url.pathname.toLowerCase().split('/').filter(Boolean),
    types: schemaTypes(page, schema),
    pageType: metaContent(page, 'og:type').toLowerCase(),
    textLength: sum(lengths),
    paragraphs: lengths.length,
    linkLength: sum(textLengths(page.getElementsByTagName('a'), LINKS_AT_MOST)),
    published: schema.includes('"datePublished"') || PUBLISHED.some((name) => metaContent(page, name) !== ''),
  };
}

const PUBLISHED = ['article:published_time', 'datePublished', 'parsely-pub-date', 'date', 'pubdate'];

/** The content of the first meta element of this name or property. */
export function metaContent(page: Document, name: string): string {
  const meta = (page.querySelector('head') ?? page).querySelector(
    `meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`,
  );
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

/** Lengths of the elements' texts; stops once enough was seen, so that 50 MB of text are measured once at most. */
function textLengths(elements: HTMLCollectionOf<Element>, most: number): number[] {
  const lengths: number[] = [];
  const count = Math.min(elements.length, most);
  for (let at = 0, seen = 0; at < count && seen < TEXT_AT_MOST; at += 1) {
    const length = elements[at]?.textContent?.trim().length ?? 0;
    lengths.push(length);
    seen += length;
  }
  return lengths;
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
