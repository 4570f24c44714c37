import { textOf } from './jsonLd';
import type { Metadata } from './metadata';
import { fold, tidy } from './words';

/** Longer titles are mistakes or attacks; they are cut to four times the longest before they are looked at. */
const LONGEST_TOLD = 1_600;

/** What the metadata call the page, the outlet's own choice first, without the outlet's name behind it. */
export function toldTitles({ node, meta }: Metadata, pageTitle?: string | null): string[] {
  const site = fold(meta('og:site_name') ?? '');
  const named = [meta('og:title'), textOf(node.headline), meta('twitter:title', 'title', 'dc.title'), pageTitle];
  const titles = named
    .map((title) => tidy((title ?? '').slice(0, LONGEST_TOLD)))
    .filter((title) => title !== '' && fold(title) !== site);
  return titles.map((title) => withoutSite(title, site, titles));
}

/** Dividers between a headline and the outlet's name: "Story | The Outlet", "Story – The Outlet". */
export const DIVIDERS = /\s[|\u2013\u2014-]\s/;
// What may follow the headline: " | MDR.DE", "-정치ㅣ한국일보"
const SUFFIX = /^\s?[|ㅣ\u2013\u2014-].{1,60}$/;

/** A title without the name of the outlet, known as such or from another title that goes without it. */
function withoutSite(title: string, site: string, titles: readonly string[]): string {
  const shorter = titles.find((other) => title.startsWith(other) && SUFFIX.test(title.slice(other.length)));
  if (shorter) return shorter;
  const last = title.split(DIVIDERS).at(-1) ?? '';
  return last !== title && fold(last) === site && site !== '' ? title.slice(0, -last.length - 3) : title;
}
