import { detectArticle } from '@/utils/detect/detect';
import type { Article } from '@/utils/model';
import { canonicalAddress, outletHost } from './address/address';
import { readAuthors } from './authors/authors';
import { textOf } from './page/jsonLd';
import { type Metadata, readMetadata } from './page/metadata';
import { readSiteNames } from './page/siteNames';
import { tidy } from './page/words';
import { readSubjects } from './subjects';
import { readExtent } from './text/extent';
import { readText } from './text/text';
import { readTimes } from './times/times';
import { readTitle } from './title/title';

const TOLD_AT_MOST = 200_000;

/** What a page turned out to be. `reason` names the signal that decided. */
export type Extraction =
  | { isArticle: true; reason: string; article: Article }
  | { isArticle: false; reason: string; article: null };

/** What the caller knows beyond the page. */
export interface ExtractOptions {
  /** The catalogue's name for an outlet's host; it stands above what the page calls itself. */
  outletName?: (host: string) => string | undefined;
  /** The reader says that this is an article: anything with text is read. */
  force?: boolean;
  /** The address changed since the page was loaded, so its head may still speak of the page before. */
  moved?: boolean;
  /** The part of the page in view, where it holds several articles. */
  within?: Element;
}

/** Reads the article out of a parsed page. The page itself is left as it was. */
export function extractArticle(page: Document, url: URL, options: ExtractOptions = {}): Extraction {
  const { isArticle, reason } = detectArticle(page, url);
  if (!isArticle && !options.force) return { isArticle: false, reason, article: null };
  const article = readArticle(page, url, options);
  if (article.text === '') return { isArticle: false, reason: 'no running text', article: null };
  return { isArticle: true, reason: isArticle ? reason : 'the reader says so', article };
}

function readArticle(page: Document, url: URL, options: ExtractOptions): Article {
  const { within, outletName } = options;
  const isStale = options.moved || (within !== undefined && !holdsFirstHeading(page, within));
  const metadata = readMetadata(page, url, isStale);
  const scope = within ?? page;
  const site = readSiteNames(metadata, url);
  const { title, heading } = readTitle(page, metadata, url, site, scope);
  const address = canonicalAddress(url, isStale ? undefined : page);
  const host = outletHost(url);
  const language = readLanguage(page, metadata);
  const text = readText(page, title, { within, heading }) || (within ? '' : toldText(metadata));
  return {
    id: address,
    url: address,
    outlet: outletName?.(host) ?? ownName(metadata) ?? host,
    title,
    text,
    authors: readAuthors(scope, metadata, site, heading),
    ...readTimes(scope, metadata, { url, language, heading }),
    language,
    extent: readExtent(page, metadata, text),
    ...readSubjects(metadata),
  };
}

/** The text as JSON-LD tells it: pages that are built by scripts hold no other before these ran. */
function toldText({ node }: Metadata): string {
  const told = (textOf(node.articleBody) ?? '').slice(0, TOLD_AT_MOST).replace(/<[^>]{0,500}>/g, '\n');
  return told.split('\n').map(tidy).filter(Boolean).join('\n\n');
}

/** Of several articles in one page, the head speaks of the first. */
function holdsFirstHeading(page: Document, within: Element): boolean {
  const first = page.querySelector('h1');
  return first === null || within.contains(first);
}

function ownName({ node, meta }: Metadata): string | undefined {
  return (
    meta('og:site_name') ??
    textOf(node.publisher) ??
    meta('application-name', 'publisher', 'dc.publisher')
  )?.slice(0, 80);
}

function readLanguage(page: Document, { node, meta }: Metadata): string | undefined {
  const named = [
    page.documentElement?.getAttribute('lang'),
    textOf(node.inLanguage),
    meta('og:locale', 'dc.language', 'language'),
  ];
  const tag = named
    .map((one) => one?.trim().replace('_', '-') ?? '')
    .find((one) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(one));
  return tag;
}
