import { textOf, typesOf } from './jsonLd';
import type { Metadata } from './metadata';
import { textUpTo } from './textUpTo';
import { fold, tidy } from './words';

/** Longer titles are mistakes or attacks. */
const LONGEST_TITLE = 400;
const HEADINGS_AT_MOST = 12;
/** A heading that no metadata know is a section's where it has fewer words ("Contact Us"), a lead's where it has more. */
const WORDS_AT_LEAST = 2;
const WORDS_AT_MOST = 30;

/**
 * The headline. News outlets write one for whoever links to them, which feeds carry too: it is taken where there is one.
 * Elsewhere the main heading is what the page is called; of several, the one that the metadata know.
 */
export function readTitle(page: Document, metadata: Metadata, scope: ParentNode = page): string {
  const told = scope === page ? toldTitles(page, metadata) : toldTitles(undefined, metadata);
  const headings = mainHeadings(page, metadata, scope);
  const known = headings.find((heading) => told.some((title) => isSameTitle(heading, title)));
  const seen =
    known ?? ((headings.length === 1 || scope !== page) && isHeadline(headings[0]) ? headings[0] : undefined);
  const title = isNews(metadata) ? (told[0] ?? seen) : (seen ?? told[0]);
  const visible = headings.find((heading) => isSameTitle(heading, title ?? ''));
  return (visible ?? title ?? '').slice(0, LONGEST_TITLE);
}

function isHeadline(heading = ''): boolean {
  const words = heading.split(' ').length;
  return words >= WORDS_AT_LEAST && words <= WORDS_AT_MOST;
}

function isNews({ node, nodes }: Metadata): boolean {
  if (typesOf(node).some((type) => type.endsWith('newsarticle'))) return true;
  return nodes.some((one) => typesOf(one).includes('newsmediaorganization'));
}

/** What the metadata call the page, without the outlet's name behind it. */
function toldTitles(page: Document | undefined, { node, meta }: Metadata): string[] {
  const site = fold(meta('og:site_name') ?? '');
  const named = [meta('og:title'), textOf(node.headline), meta('twitter:title', 'title', 'dc.title')];
  return [...named, page?.querySelector('title')?.textContent]
    .map((title) => withoutSite(tidy((title ?? '').slice(0, 4 * LONGEST_TITLE)), site))
    .filter((title) => title !== '' && fold(title) !== site);
}

// "Story | The Outlet", "Story – The Outlet"
const DIVIDERS = /\s[|\u2013\u2014-]\s/;

function withoutSite(title: string, site: string): string {
  const parts = title.split(DIVIDERS);
  const last = fold(parts.at(-1) ?? '');
  return parts.length > 1 && last !== '' && last === site
    ? title.slice(0, title.lastIndexOf(parts.at(-1) ?? '') - 3)
    : title;
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
