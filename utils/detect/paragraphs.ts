import { weighedLength } from '@/utils/text/weighedLength';

/** Shorter paragraphs are captions, teasers and buttons. Measured on saved pages of 500 articles and 300 others. */
const PARAGRAPH_FROM = 80;
/** With less in `p` elements, a page may write its text without them. */
const ENOUGH = 500;
const TEXT_AT_MOST = 200_000;
const TEXTS_AT_MOST = 4_000;
const SHOW_TEXT = 4;

const INLINE = new Set(
  'ABBR B BDI BDO CITE CODE DFN EM FONT I INS KBD MARK Q RB RUBY S SMALL SPAN STRONG SUB SUP U'.split(' '),
);
const BOXES = new Set('ARTICLE BODY DD DIV MAIN SECTION'.split(' '));

/** The lengths of the paragraphs below an element that are long enough to be running text, weighed by script. */
export function paragraphLengths(root: ParentNode & Node, most: number): Map<Element, number> {
  const marked = longOf(textsOf(root.querySelectorAll('p'), most));
  const length = [...marked.values()].reduce((total, one) => total + one, 0);
  return length >= ENOUGH ? marked : new Map([...marked, ...longOf(ownTexts(root))]);
}

function longOf(texts: Map<Element, number>): Map<Element, number> {
  return new Map([...texts].filter(([, length]) => length >= PARAGRAPH_FROM));
}

/** Lengths of the elements' texts; stops once enough was seen, so that 50 MB of text are measured once at most. */
export function textsOf(elements: ArrayLike<Element>, most: number): Map<Element, number> {
  const lengths = new Map<Element, number>();
  const count = Math.min(elements.length, most);
  for (let at = 0, seen = 0; at < count && seen < TEXT_AT_MOST; at += 1) {
    const element = elements[at] as Element;
    const length = weighedLength(element.textContent?.trim() ?? '');
    lengths.set(element, length);
    seen += length;
  }
  return lengths;
}

/** How much text stands in each box itself, not in a box, link or paragraph inside it. */
function ownTexts(root: Node): Map<Element, number> {
  const lengths = new Map<Element, number>();
  const page = root.ownerDocument ?? (root as Document);
  const texts = page.createTreeWalker(root, SHOW_TEXT);
  for (let at = 0, seen = 0; at < TEXTS_AT_MOST && seen < TEXT_AT_MOST && texts.nextNode(); at += 1) {
    const length = weighedLength(texts.currentNode.nodeValue?.trim() ?? '');
    const box = length > 0 ? boxOf(texts.currentNode) : undefined;
    if (box) lengths.set(box, (lengths.get(box) ?? 0) + length);
    seen += length;
  }
  return lengths;
}

/** The box whose own words a text is: "<div>The <b>mayor</b> said" gives the `div` for each part. */
function boxOf(text: Node): Element | undefined {
  let above = text.parentElement;
  while (above && INLINE.has(above.tagName)) above = above.parentElement;
  return above && BOXES.has(above.tagName) ? above : undefined;
}
