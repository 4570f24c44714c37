import { isSiteLabel, type SiteNames } from '../page/siteNames';
import { visibleText } from '../page/visibleText';
import { fold, tidy } from '../page/words';
import { DIVIDERS } from './toldTitles';

/** A heading of the page that may be the headline, and where it stands. */
export interface Heading {
  element: Element;
  text: string;
}

const HEADINGS_AT_MOST = 12;
const LENGTH_AT_MOST = 1_600;
const MAIN = 'h1,[role="heading"][aria-level="1"]';
/** Where no main heading names the article: what is marked as its headline, then the first heading inside it. */
const LESSER = ['[itemprop="headline"]', 'article h2,main h2,[role="main"] h2'];

/** Headings that may be the headline, of a whole page or of the part that is read: main ones, or else the most likely lesser ones. */
export function readHeadings(page: Document, site: SiteNames, scope: ParentNode = page): Heading[] {
  const label = siteInTitle(page);
  const named = (selector: string) =>
    [...scope.querySelectorAll(selector)]
      .slice(0, HEADINGS_AT_MOST)
      .map((element) => ({ element, text: tidy(visibleText(element, LENGTH_AT_MOST)) }))
      .filter(
        ({ element, text }) =>
          fold(text) !== '' && fold(text) !== label && !isSiteLabel(text, site) && !leadsHome(element),
      );
  const main = named(scope === page ? MAIN : `${MAIN},h2`);
  return main.length > 0
    ? main
    : (LESSER.map((selector) => named(selector).slice(0, 1)).find((one) => one.length > 0) ?? []);
}

/** The outlet's name at the end of the page's title, folded. In "Outlet - Section - Story" the longest part is the story. */
function siteInTitle(page: Document): string | undefined {
  const parts = (page.querySelector('title')?.textContent ?? '').slice(0, LENGTH_AT_MOST).split(DIVIDERS).map(fold);
  const last = parts.slice(1).at(-1);
  return parts.some((part) => part.length > (last?.length ?? 0)) ? last : undefined;
}

/** Whether all of a heading is a link to the front page: it is the outlet's logo. */
function leadsHome(heading: Element): boolean {
  const link = heading.closest('a') ?? heading.querySelector('a');
  return link !== null && /^(?:https?:\/\/[^/?#]+)?\/?$/i.test(link.getAttribute('href')?.trim() ?? 'none');
}
