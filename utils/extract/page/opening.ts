import { standsElsewhere } from './elsewhere';
import { headBox } from './headBox';
import { visibleText } from './visibleText';

/** Elements whose names say that they carry the byline or the date. */
const MARKED = [
  ...['byline', 'author', 'publish', 'dateline', 'date', 'posted', 'meta', 'timestamp', 'info'].map(
    (word) => `[class*="${word}" i]`,
  ),
  'time',
].join(',');
const ELEMENTS_AT_MOST = 400;
const LINE_AT_MOST = 250;
const LINES_AT_MOST = 40;

/** Running text has longer pieces; where one comes, the head of the article is over. */
const PIECE_AT_MOST = 120;
const PIECES_AT_MOST = 60;
const TEXT = 3;

/**
 * Short lines of the head of the article, which may carry the byline and the date: those beside the headline, then all
 * round it. The headline itself is none of them: "Coast struck by Nadia" names no author.
 */
export function headLines(heading?: Element): string[] {
  const head = headBox(heading);
  const marked = head ? markedElements(head, heading) : [];
  return short([...marked.map(line), ...linesAfter(heading), ...piecesRound(heading)]);
}

/** Short lines anywhere in the article that are named as carrying the byline or the date. */
export function markedLines(page: ParentNode, heading?: Element): string[] {
  return short(markedElements(page, heading).map(line));
}

const short = (lines: string[]): string[] => lines.filter((text) => text !== '' && text.length <= LINE_AT_MOST);

/** Stops at the lines it needs: asking where an element stands is what costs most. */
function markedElements(page: ParentNode, heading: Element | undefined): Element[] {
  const own: Element[] = [];
  for (const element of [...page.querySelectorAll(MARKED)].slice(0, ELEMENTS_AT_MOST)) {
    if (own.length === LINES_AT_MOST) break;
    if (!(heading && (element.contains(heading) || heading.contains(element))) && !standsElsewhere(element, heading)) {
      own.push(element);
    }
  }
  return own;
}

function linesAfter(heading: Element | undefined): string[] {
  let element = heading ?? null;
  const lines: string[] = [];
  // Climbs at most to the heading's third parent: beyond, the body of the article begins.
  for (let up = 0; element && up < 4; up += 1) {
    for (let next = element.nextElementSibling; next && lines.length < LINES_AT_MOST; next = next.nextElementSibling) {
      if (!standsElsewhere(next, heading)) lines.push(line(next));
    }
    element = element.parentElement;
  }
  return lines;
}

/** Pieces of text from the box of the heading on until the article begins, each also with the next: "Written by", "Ann Lee". */
function piecesRound(heading: Element | undefined): string[] {
  const pieces: string[] = [];
  let node: Node | null = heading?.parentElement?.parentElement ?? heading ?? null;
  while (node && pieces.length < PIECES_AT_MOST) {
    const text = node === heading ? '' : piece(node);
    if (text.length > PIECE_AT_MOST) break;
    if (text) pieces.push(text);
    node = nextInTree(node, node === heading);
  }
  return pieces.flatMap((text, at) => [text, `${text} ${pieces[at + 1] ?? ''}`]);
}

function nextInTree(node: Node, without: boolean): Node | null {
  if (node.firstChild && !without && !/^(?:script|style|svg)$/i.test(node.nodeName)) return node.firstChild;
  let from: Node | null = node;
  while (from && !from.nextSibling) from = from.parentNode;
  return from?.nextSibling ?? null;
}

const piece = ({ nodeType, nodeValue }: Node): string =>
  (nodeType === TEXT ? (nodeValue ?? '') : '').slice(0, 2_000).replace(/\s+/g, ' ').trim();

/** The text of an element, with a space between what stands in different elements. */
const line = (element: Element): string => visibleText(element, 2_000, ' ').replace(/\s+/g, ' ').trim();
