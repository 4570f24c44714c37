/** Namespaces by the prefix that they have here, whatever a document calls them. Those of the feeds' own elements have none. */
const PREFIXES: Record<string, string> = {
  'http://purl.org/rss/1.0': '',
  'http://my.netscape.com/rdf/simple/0.9': '',
  'http://channel.netscape.com/rdf/simple/0.9': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://www.sitemaps.org/schemas/sitemap/0.9': '',
  'http://www.google.com/schemas/sitemap/0.84': '',
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns': 'atom',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news',
  'http://search.yahoo.com/mrss': 'media',
};

/** The prefixes that are declared at an element, on top of those around it: `xmlns:a10="http://www.w3.org/2005/Atom"`. */
export interface Namespaces {
  prefixes: Map<string, string>;
  outer?: Namespaces;
}

export function namespacesAt(
  attributes: Record<string, string>,
  outer: Namespaces | undefined,
): Namespaces | undefined {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
  if (declared.length === 0) return outer;
  const prefixes = declared.map(([name, uri]): [string, string] => {
    const prefix = name.slice('xmlns:'.length);
    return [prefix, knownPrefix(uri) ?? prefix];
  });
  return { prefixes: new Map(prefixes), outer };
}

/** "a10:updated" → "atom:updated". In an Atom document, whose home Atom is, "updated". */
export function nameIn(namespaces: Namespaces | undefined, written: string, home: string): string {
  const colon = written.indexOf(':');
  const prefix = written.slice(0, Math.max(0, colon));
  const known = find(namespaces, prefix) ?? prefix;
  const local = written.slice(colon + 1);
  return known === '' || known === home ? local : `${known}:${local}`;
}

function find(namespaces: Namespaces | undefined, prefix: string): string | undefined {
  return namespaces && (namespaces.prefixes.get(prefix) ?? find(namespaces.outer, prefix));
}

/** Addresses of namespaces are mistyped in their scheme and at their end; one that is unknown keeps its prefix. */
function knownPrefix(uri: string): string | undefined {
  const key = uri
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:')
    .replace(/[/#]+$/, '');
  return Object.hasOwn(PREFIXES, key) ? PREFIXES[key] : undefined;
}
