import { weighedLength } from '@/utils/text/shared/words/weighedLength';
import { walkTexts } from './walkTexts';

/** Shorter paragraphs are captions, teasers and buttons. Measured on saved pages of 500 articles and 300 others. */
const PARAGRAPH_FROM = 80;
/** Japanese and Chinese news gives each sentence its paragraph; a teaser or button there ends without a full stop. */
const SENTENCE_FROM = 40;
const SENTENCE_END = /[。！？]$/;
/** With less in `p` elements, a page may write its text without them. */
const ENOUGH = 200;
const TEXT_AT_MOST = 200_000;
const TEXTS_AT_MOST = 4_000;

const INLINE = new Set(
  'ABBR B BDI BDO CITE CODE DFN EM FONT I INS KBD MARK Q RB RUBY S SMALL SPAN STRONG SUB SUP U'.split(' '),
);
const BOXES = new Set('ARTICLE BODY DD DIV MAIN SECTION'.split(' '));

/** The lengths of the paragraphs below an element that are long enough to be running text, weighed by script. */
export function paragraphLengths(root: ParentNode & Node, most: number): Map<Element, number> {
  const marked = running(textsOf(root.querySelectorAll('p'), most));
  return total(marked) >= ENOUGH ? marked : new Map([...marked, ...running(ownTexts(root))]);
}

/** How much text stands in these elements, weighed by script. */
export function textLength(elements: ArrayLike<Element>, most: number): number {
  return [...textsOf(elements, most).values()].reduce((sum, text) => sum + weighedLength(text), 0);
}

export const total = (lengths: ReadonlyMap<Element, number>): number =>
  [...lengths.values()].reduce((sum, length) => sum + length, 0);

function running(texts: Map<Element, string>): Map<Element, number> {
  const lengths = [...texts].map(([element, text]) => [element, weighedLength(text), SENTENCE_END.test(text)] as const);
  return new Map(
    lengths.flatMap(([element, length, isSentence]) =>
      length >= (isSentence ? SENTENCE_FROM : PARAGRAPH_FROM) ? [[element, length]] : [],
    ),
  );
}

/** The elements' texts; stops once enough was seen, so that 50 MB of text are read once at most. */
function textsOf(elements: ArrayLike<Element>, most: number): Map<Element, string> {
  const texts = new Map<Element, string>();
  const count = Math.min(elements.length, most);
  for (let at = 0, seen = 0; at < count && seen < TEXT_AT_MOST; at += 1) {
    const element = elements[at] as Element;
    const text = element.textContent?.trim() ?? '';
    texts.set(element, text);
    seen += text.length;
  }
  return texts;
}

/** The words that stand in each box itself, not in a box, link or paragraph inside it. */
function ownTexts(root: Node): Map<Element, string> {
  const own = new Map<Element, string>();
  let [count, seen] = [0, 0];
  for (const node of walkTexts(root)) {
    if (count >= TEXTS_AT_MOST || seen >= TEXT_AT_MOST) break;
    const text = node.nodeValue?.trim() ?? '';
    const box = text === '' ? undefined : boxOf(node);
    if (box) own.set(box, `${own.get(box) ?? ''}${text}`);
    count += 1;
    seen += text.length;
  }
  return own;
}

/** The box whose own words a text is: "<div>The <b>mayor</b> said" gives the `div` for each part. */
function boxOf(text: Node): Element | undefined {
  let above = text.parentElement;
  while (above && INLINE.has(above.tagName)) above = above.parentElement;
  return above && BOXES.has(above.tagName) ? above : undefined;
}
