import { textOf, typesOf } from './jsonLd';
import type { Metadata } from './metadata';
import { textUpTo } from './textUpTo';
import { DIVIDERS, toldTitles } from './toldTitles';
import { fold, tidy } from './words';

/** Longer titles are mistakes or attacks. */
const LONGEST_TITLE = 400;
const HEADINGS_AT_MOST = 12;
/** Characters of a heading that no metadata know: fewer are a section's ("Contact Us"), more are a lead. */
const HEADLINE_FROM = 11;
const HEADLINE_UP_TO = 200;
/** Of several main headings that no metadata know, only one of some length is the headline. */
const ONE_OF_SEVERAL_FROM = 25;

/**
 * The headline. Half of the pages that name themselves twice mean the one, half the other, so witnesses decide: the main
 * heading, what the metadata tell, and the words of the address, which are made of the headline.
 */
export function readTitle(page: Document, metadata: Metadata, url: URL, scope: ParentNode = page): string {
  const told = toldTitles(metadata, scope === page ? page.querySelector('title')?.textContent : undefined);
  const headings = mainHeadings(page, metadata, scope);
  const known = headings.find((heading) => told.some((title) => isSameTitle(heading, title)));
  const seen = known ?? aloneHeading(headings, scope !== page);
  const title = chooseTitle({ told: told[0], seen, isKnown: known !== undefined, metadata, url });
  const visible = headings.find((heading) => isSameTitle(heading, title));
  return (visible ?? title).slice(0, LONGEST_TITLE);
}

interface Candidates {
  told: string | undefined;
  seen: string | undefined;
  /** Whether the metadata know the heading that is seen. */
  isKnown: boolean;
  metadata: Metadata;
  url: URL;
}

/**
 * News outlets write a headline for whoever links to them, which feeds carry too: it stands, unless their own metadata
 * contradict it. Elsewhere such titles are written for search engines: a heading that some of them know stands. What is
 * left is for the address to decide.
 */
function chooseTitle({ told, seen, isKnown, metadata, url }: Candidates): string {
  if (told === undefined || seen === undefined || isSameTitle(told, seen)) return seen ?? told ?? '';
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
function aloneHeading(headings: string[], isPart: boolean): string | undefined {
  const own = isPart ? headings.slice(0, 1) : headings;
  const from = own.length === 1 ? HEADLINE_FROM : ONE_OF_SEVERAL_FROM;
  return own.find((heading) => heading.length >= from && heading.length <= HEADLINE_UP_TO);
}

/** Main headings that name the page, not the outlet. */
function mainHeadings(page: Document, { meta }: Metadata, scope: ParentNode): string[] {
  const site = fold(meta('og:site_name') ?? '');
  const ending = fold(page.querySelector('title')?.textContent?.slice(0, 1_000).split(DIVIDERS).slice(1).at(-1) ?? '');
  return [...scope.querySelectorAll(scope === page ? 'h1' : 'h1,h2')]
    .slice(0, HEADINGS_AT_MOST)
    .map((heading) => tidy(textUpTo(heading, 4 * LONGEST_TITLE)))
    .filter((heading) => fold(heading) !== '' && fold(heading) !== site && fold(heading) !== ending);
}

/** Whether one title is the other or holds it: "Story" and "Story | The Outlet". */
function isSameTitle(heading: string, title: string): boolean {
  const [a, b] = [fold(heading), fold(title)];
  if (a === '' || b === '') return false;
  return a === b || (Math.min(a.length, b.length) > 12 && (a.includes(b) || b.includes(a)));
}
