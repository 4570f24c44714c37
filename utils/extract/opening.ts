/** Elements whose names say that they carry the byline or the date. */
const MARKED =
  '[class*="byline" i],[class*="author" i],[class*="publish" i],[class*="dateline" i],[class*="date" i],[class*="posted" i],[class*="meta" i],[class*="timestamp" i],[class*="info" i],time';
/** What stands in these belongs to other articles. */
const ELSEWHERE =
  'aside,nav,footer,[class*="related" i],[class*="recommend" i],[class*="sidebar" i],[class*="comment" i],[class*="widget" i],[class*="popular" i]';
const ELEMENTS_AT_MOST = 400;
const LINE_AT_MOST = 250;
const LINES_AT_MOST = 40;

/** Running text has longer pieces; where one comes, the head of the article is over. */
const PIECE_AT_MOST = 120;
const PIECES_AT_MOST = 60;
const SHOW_TEXT = 4;
const TEXT = 3;

/** Short lines that may carry the byline and the date: those so named, those beside the main heading, then all round it. */
export function openingLines(page: ParentNode): string[] {
  const heading = mainHeading(page);
  const lines = [...markedElements(page).map(line), ...linesAfter(heading), ...piecesRound(heading)];
  return lines.filter((text) => text !== '' && text.length <= LINE_AT_MOST);
}

/** Stops at the lines it needs: asking where an element stands is what costs most. */
function markedElements(page: ParentNode): Element[] {
  const own: Element[] = [];
  for (const element of [...page.querySelectorAll(MARKED)].slice(0, ELEMENTS_AT_MOST)) {
    if (own.length === LINES_AT_MOST) break;
    if (!element.closest(ELSEWHERE)) own.push(element);
  }
  return own;
}

function mainHeading(page: ParentNode): Element | undefined {
  const headings = [...page.querySelectorAll('h1')];
  return headings.at(headings.length > 3 ? 0 : -1);
}

function linesAfter(heading: Element | undefined): string[] {
  let element = heading ?? null;
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

/** Pieces of text from the box of the heading on until the article begins, each also with the next: "Written by", "Ann Lee". */
function piecesRound(heading: Element | undefined): string[] {
  const pieces: string[] = [];
  let node: Node | null = heading?.parentElement?.parentElement ?? heading ?? null;
  while (node && pieces.length < PIECES_AT_MOST) {
    const text = piece(node);
    if (text.length > PIECE_AT_MOST && !heading?.contains(node)) break;
    if (text) pieces.push(text);
    node = nextInTree(node);
  }
  return pieces.flatMap((text, at) => [text, `${text} ${pieces[at + 1] ?? ''}`]);
}

function nextInTree(node: Node): Node | null {
  if (node.firstChild && !/^(?:script|style|svg)$/i.test(node.nodeName)) return node.firstChild;
  let from: Node | null = node;
  while (from && !from.nextSibling) from = from.parentNode;
  return from?.nextSibling ?? null;
}

const piece = ({ nodeType, nodeValue }: Node): string =>
  (nodeType === TEXT ? (nodeValue ?? '') : '').slice(0, 2_000).replace(/\s+/g, ' ').trim();

/** The text of an element, with a space between what stands in different elements. */
function line(element: Element): string {
  const texts = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let text = '';
  while (text.length < 2_000 && texts.nextNode()) text += ` ${texts.currentNode.nodeValue ?? ''}`;
  return text.slice(0, 2_000).replace(/\s+/g, ' ').trim();
}
