import { textUpTo } from './textUpTo';

/** Elements whose names say that they carry the byline or the date. */
const MARKED =
  '[class*="byline" i],[class*="author" i],[class*="publish" i],[class*="dateline" i],[class*="date" i],[class*="posted" i],[class*="meta" i],[class*="timestamp" i],[class*="info" i],time';
/** What stands in these belongs to other articles. */
const ELSEWHERE =
  'aside,nav,footer,[class*="related" i],[class*="recommend" i],[class*="sidebar" i],[class*="comment" i],[class*="widget" i],[class*="popular" i]';
const ELEMENTS_AT_MOST = 400;
const LINE_AT_MOST = 250;
const LINES_AT_MOST = 40;

/** Short lines that may carry the byline and the date: those so named, then those round the main heading. */
export function openingLines(page: ParentNode): string[] {
  const marked = [...page.querySelectorAll(MARKED)].slice(0, ELEMENTS_AT_MOST);
  const own = marked.filter((element) => !element.closest(ELSEWHERE)).slice(0, LINES_AT_MOST);
  return [...own.map(line), ...linesAfterHeading(page)].filter((text) => text !== '' && text.length <= LINE_AT_MOST);
}

function linesAfterHeading(page: ParentNode): string[] {
  const headings = [...page.querySelectorAll('h1')];
  let element: Element | null = headings.at(headings.length > 3 ? 0 : -1) ?? null;
  const lines: string[] = [];
  // Climbs at most to the heading's third parent: beyond, the body of the article begins.
  for (let up = 0; element && up < 4; up += 1) {
    for (let next = element.nextElementSibling; next && lines.length < LINES_AT_MOST; next = next.nextElementSibling) {
      lines.push(line(next));
    }
    element = element.parentElement;
  }
  return lines;
}

const line = (element: Element): string => textUpTo(element, 2_000).replace(/\s+/g, ' ').trim();
