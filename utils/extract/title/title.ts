import { weighedLength } from '@/utils/text/shared/words/weighedLength';
import { textOf, typesOf } from '../page/jsonLd';
import type { Metadata } from '../page/metadata';
import type { SiteNames } from '../page/siteNames';
import { fold, tidy } from '../page/words';
import { type Heading, readHeadings } from './headline';
import { toldTitles } from './toldTitles';

/** Longer titles are mistakes or attacks. */
const LONGEST_TITLE = 400;
/** Letters of a heading that no metadata know: fewer are a section's ("Contact Us"), more are a lead. */
const HEADLINE_FROM = 11;
const HEADLINE_UP_TO = 200;
/** Of several main headings that no metadata know, only one of some length is the headline. */
const ONE_OF_SEVERAL_FROM = 25;

/** What the article is called, and the element that says so where one does. */
export interface Title {
  title: string;
  heading?: Element;
}

/**
 * The headline. Half of the pages that name themselves twice mean the one, half the other, so witnesses decide: the main
 * heading, what the metadata tell, and the words of the address, which are made of the headline.
 */
export function readTitle(
  page: Document,
  metadata: Metadata,
  url: URL,
  site: SiteNames,
  scope: ParentNode = page,
): Title {
  const told = toldTitles(metadata, site, scope === page ? pageTitle(page) : undefined);
  const headings = readHeadings(page, site, scope);
  const known = headings.find(({ text }) => told.some((title) => isSameTitle(text, title)));
  const seen = known ?? aloneHeading(headings, scope !== page);
  const title = chooseTitle({ told: told[0], seen: seen?.text, isKnown: known !== undefined, metadata, url });
  const visible = headings.find(({ text }) => isSameTitle(text, title));
  return {
    title: (visible?.text || title || headings[0]?.text || '').slice(0, LONGEST_TITLE),
    heading: (visible ?? seen ?? headings[0])?.element,
  };
}

/** Pictures have titles too. */
const pageTitle = (page: Document) => page.querySelector('title:not(svg title)')?.textContent;

interface Candidates {
  told: string | undefined;
  seen: string | undefined;
  /** Whether the metadata know the heading that is seen. */
  isKnown: boolean;
  metadata: Metadata;
  url: URL;
}

/**
 * What a meta element names not a title but the headline stands. Else news outlets write a headline for whoever links to
 * them, which feeds carry too: it stands, unless their own metadata contradict it. Elsewhere such titles are written for
 * search engines: a heading that some of them know stands. What is left is for the address to decide.
 */
function chooseTitle({ told, seen, isKnown, metadata, url }: Candidates): string {
  if (told === undefined || seen === undefined || isSameTitle(told, seen)) return seen ?? told ?? '';
  const named = [told, seen].find((title) => isSameTitle(title, metadata.meta('headline') ?? ''));
  if (named) return named;
  const isOfNews = isNews(metadata);
  if (isOfNews && !contradicts(metadata, told)) return told;
  if (!isOfNews && isKnown) return seen;
  return wordsInAddress(told, url) > wordsInAddress(seen, url) ? told : seen;
}

function isNews({ node, nodes, meta }: Metadata): boolean {
  if (typesOf(node).some((type) => type.endsWith('newsarticle')) || meta('news_keywords')) return true;
  return nodes.some((one) => typesOf(one).includes('newsmediaorganization'));
}

function contradicts({ node }: Metadata, told: string): boolean {
  const headline = tidy(textOf(node.headline) ?? '');
  return headline !== '' && !isSameTitle(headline, told);
}

/** How many words a title shares with the part of the address that holds most: "/news/bridge-opens-in-arden". */
function wordsInAddress(title: string, url: URL): number {
  const parts = url.pathname.split('/').map(plainWords);
  const longest = parts.reduce((one, other) => (other.size > one.size ? other : one), new Set());
  const words = plainWords(title);
  return [...longest].filter((word) => words.has(word)).length;
}

/** Words as addresses write them: small, without accents and apostrophes. */
function plainWords(text: string): Set<string> {
  const plain = text
    .slice(0, LONGEST_TITLE)
    .normalize('NFKD')
    .replace(/[\p{M}'’]+/gu, '');
  return new Set(plain.toLowerCase().match(/[a-z0-9]+/g));
}

/** The heading that stands for the headline where no metadata know one. Of a part of a page the first heading is its own. */
function aloneHeading(headings: Heading[], isPart: boolean): Heading | undefined {
  const own = isPart ? headings.slice(0, 1) : headings;
  const from = own.length === 1 ? HEADLINE_FROM : ONE_OF_SEVERAL_FROM;
  return own.find(({ text }) => weighedLength(text) >= from && weighedLength(text) <= HEADLINE_UP_TO);
}

/** Whether one title is the other or holds it: "Story" and "Story | The Outlet". */
function isSameTitle(heading: string, title: string): boolean {
  const [a, b] = [fold(heading), fold(title)];
  if (a === '' || b === '') return false;
  return a === b || (Math.min(weighedLength(a), weighedLength(b)) > 12 && (a.includes(b) || b.includes(a)));
}
