import { cachedAddress } from './ampCaches';
import { isBareHosting } from './hosting';
import { isTracking } from './tracking';

/** Addresses longer than this are no canonical links but attacks or mistakes; browsers cut near it too. */
const LONGEST_ADDRESS = 2_048;

/**
 * The one address under which a page is known: its canonical link where that is sound, AMP and print copies folded,
 * tracking parameters and the fragment gone. Without `page` only the address itself is cleaned, as for a feed's items.
 */
export function canonicalAddress(url: URL, page?: Document): string {
  return clean(canonicalLink(url, page) ?? unwrapCache(url)).href;
}

/** The page's own `rel=canonical`, else `og:url`, where it is http(s), of the same outlet and not merely the front page. */
function canonicalLink(url: URL, page: Document | undefined): URL | undefined {
  const named = [
    page?.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    page?.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return named.map((href) => parseAddress(href, url)).find((link) => link && isSameSite(link, url));
}

/** An http(s) address, resolved against `base`; nothing for `javascript:`, broken or endless ones. */
export function parseAddress(href: string | null | undefined, base?: URL): URL | undefined {
  const trimmed = href?.slice(0, LONGEST_ADDRESS + 1).trim();
  if (!trimmed || trimmed.length > LONGEST_ADDRESS || !URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

function isSameSite(link: URL, url: URL): boolean {
  if (link.pathname === '/' && url.pathname !== '/') return false;
  return outletHost(link) === outletHost(unwrapCache(url));
}

/** The address of the page that a known AMP cache keeps a copy of. */
function unwrapCache(url: URL): URL {
  return parseAddress(cachedAddress(url)) ?? url;
}

/** Whether a page that was served from `at` may be kept under this address: of its own site, or of the page it is a copy of. */
export function isServedBy(address: URL, at: URL): boolean {
  return outletHost(address) === outletHost(unwrapCache(at));
}

function clean(url: URL): URL {
  const cleaned = new URL(url);
  if (!isRoute(cleaned)) cleaned.hash = '';
  cleaned.username = '';
  cleaned.password = '';
  cleaned.pathname = foldCopies(cleaned.pathname);
  // Firefox gives content scripts an address whose parameters cannot be iterated, only visited.
  const names: string[] = [];
  cleaned.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (isTracking(name)) cleaned.searchParams.delete(name);
  return cleaned;
}

/** "#!/story" and "#/story" name a page of its own, any other fragment a place in one. */
export const isRoute = ({ hash }: URL): boolean => /^#(?:!|\/.)/.test(hash);

/** "/2026/07/story/amp/" → "/2026/07/story/", "/story.amp.html" → "/story.html", "/amp/story" → "/story". */
function foldCopies(path: string): string {
  return path
    .replace(/^\/amp\/(?=.)/, '/')
    .replace(/(?<=[^/])\/(?:amp|print)(\/?)$/, '$1')
    .replace(/[.-]amp(\.html?)?$/, '$1');
}

/** First labels that pick an edition or a device, not another outlet. */
const EDITIONS = new Set(
  'www www1 www2 www3 m mobile mob amp edition editions us uk eu ca au in asia africa europe international intl global en beta'.split(
    ' ',
  ),
);

/** The host under which an outlet's editions and devices are one: "us.cnn.com", "m.cnn.com" and "www.cnn.com" are "cnn.com". */
export function outletHost(url: URL): string {
  let labels = url.hostname.toLowerCase().replace(/\.$/, '').split('.');
  while (EDITIONS.has(labels[0] ?? '') && isSite(labels.slice(1))) labels = labels.slice(1);
  return labels.join('.');
}

/** "cnn.com" and "bbc.co.uk" are sites; "com" and "co.uk" are not, nor "github.io", where "in" and "uk" are two authors. */
function isSite(labels: string[]): boolean {
  if (isBareHosting(labels.join('.'))) return false;
  if (labels.length > 2) return true;
  return labels.length === 2 && !(labels[1]?.length === 2 && /^(?:com?|org|net|gov|ac|edu)$/.test(labels[0] ?? ''));
}
