import { textOf } from './jsonLd';
import type { Metadata } from './metadata';
import { isSiteLabel, type SiteNames } from './siteNames';
import { tidy } from './words';

/** Longer titles are mistakes or attacks; they are cut to four times the longest before they are looked at. */
const LONGEST_TOLD = 1_600;

/** What the metadata call the page, the outlet's own choice first, without the outlet's name before or behind it. */
export function toldTitles({ node, meta }: Metadata, site: SiteNames, pageTitle?: string | null): string[] {
  const named = [
    meta('og:title'),
    textOf(node.headline) ?? textOf(node.name),
    meta('twitter:title', 'title', 'dc.title', 'dcterms.title', 'citation_title'),
    pageTitle,
  ];
  const titles = named
    .map((title) => tidy((title ?? '').slice(0, LONGEST_TOLD)))
    .filter((title) => title !== '' && !isSiteLabel(title, site));
  return titles.map((title) => withoutSite(title, site, titles));
}

/** Dividers between a headline and the outlet's name: "Story | The Outlet", "The Outlet » Story". */
export const DIVIDERS = /\s(?:[|\u2013\u2014\u00bb\u00ab\u2022\u00b7-]|::)\s/;
// What may follow the headline: " | MDR.DE", "-정치ㅣ한국일보"
const SUFFIX = /^\s?[|ㅣ\u2013\u2014-].{1,60}$/;
// "The Outlet: Story"
const PREFIX = /^(.{2,40}?):\s/;

/** A title without the name of the outlet, known as such or from another title that goes without it. */
function withoutSite(title: string, site: SiteNames, titles: readonly string[]): string {
  const shorter = titles.find((other) => title.startsWith(other) && SUFFIX.test(title.slice(other.length)));
  if (shorter) return shorter;
  const prefix = PREFIX.exec(title);
  if (prefix && isSiteLabel(prefix[1] ?? '', site)) return title.slice(prefix[0].length);
  const parts = title.split(DIVIDERS);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return title;
  if (isSiteLabel(last, site)) return title.slice(0, -last.length).replace(/\s\S{1,2}\s$/, '');
  // What begins with the outlet goes on from the section to the story.
  return isSiteLabel(first, site) ? last : title;
}
