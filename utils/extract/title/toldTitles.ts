import { textOf } from '../page/jsonLd';
import type { Metadata } from '../page/metadata';
import { isSiteLabel, type SiteNames } from '../page/siteNames';
import { tidy } from '../page/words';

/** Longer titles are mistakes or attacks; they are cut to four times the longest before they are looked at. */
const LONGEST_TOLD = 1_600;

/** What the metadata call the page, the outlet's own choice first, without the outlet's name before or behind it. */
export function toldTitles({ node, meta }: Metadata, site: SiteNames, pageTitle?: string | null): string[] {
  const named = [
    meta('og:title'),
    textOf(node.headline) ?? textOf(node.name),
    meta('headline'),
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

// Chinese outlets write "story_section_outlet" without spaces; no sentence holds such a line.
const UNSPACED = /^[^_\s]*\p{Script=Han}[^_]*_/u;
const longestOf = (parts: string[]) => parts.reduce((one, other) => (other.length > one.length ? other : one));

/** A title without the name of the outlet, known as such or from another title that goes without it. */
function withoutSite(title: string, site: SiteNames, titles: readonly string[]): string {
  const shorter = titles.find((other) => title.startsWith(other) && SUFFIX.test(title.slice(other.length)));
  if (shorter) return shorter;
  const prefix = PREFIX.exec(title);
  if (prefix && isSiteLabel(prefix[1] ?? '', site)) return title.slice(prefix[0].length);
  if (UNSPACED.test(title)) return longestOf(title.split('_'));
  const parts = title.split(DIVIDERS);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return title;
  if (isSiteLabel(last, site)) return withoutSection(title.slice(0, -last.length));
  // What begins with the outlet goes on from the section to the story.
  if (isSiteLabel(first, site)) return last;
  const [, story, name] = NAME_BEHIND.exec(title) ?? [];
  return story && name && isBeside(name, story) ? story : title;
}

// "Story | The Outlet": a line divides a headline from a name, where a dash may go on with the headline.
const NAME_BEHIND = /^(.+)\s[|•·»]\s([^|•·»]+)$/;

// "Story | Politics | ", "Story - Local news - "
const SECTION = /^(?<story>.+)(?<divider>\s\S{1,2}\s)(?<section>.+)\k<divider>$/;
const wordsIn = (text: string) => text.split(' ').length;

/** Whether a few words are the name of something beside a headline. */
const isBeside = (name: string, headline: string) =>
  wordsIn(name) <= 3 && wordsIn(headline) > 2 * wordsIn(name) && headline.length > 2 * name.length;

/** What stands before the outlet's name: behind the same divider a word or three are the section, not the story's end. */
function withoutSection(rest: string): string {
  const { story = '', section = '' } = SECTION.exec(rest)?.groups ?? {};
  return story !== '' && isBeside(section, story) ? story : rest.replace(/\s\S{1,2}\s$/, '');
}
