import { paragraphLengths } from '@/utils/detect/paragraphs';

const PARAGRAPHS_AT_MOST = 2_000;
/** A box that holds so much of the paragraphs of the box round it is as good as that. */
const MOST = 0.8;

/** The innermost box with most of a page's running text. */
export interface ArticleBox {
  element: Element;
  /** How many letters stand in its paragraphs. */
  textLength: number;
  /** Whether the page marks it as its one article: inside an `article` or `main` element, without other articles in it. */
  isMarked: boolean;
}

/** How much text stands in paragraphs below each element that holds any. */
export type BoxLengths = ReadonlyMap<Element, number>;

/** The box that holds most of a page's running text. Pages that show teasers below their text have no marked one. */
export function findArticleBox(page: Document, lengths: BoxLengths = boxLengths(page)): ArticleBox {
  let element: Element = page.body;
  for (let inner: Element | undefined = element; inner; ) {
    element = inner;
    const enough = MOST * (lengths.get(element) ?? 0);
    inner = [...element.children].find((child) => lengths.has(child) && (lengths.get(child) ?? 0) >= enough);
  }
  const isMarked = element.closest('article,main') !== null && element.querySelector('article') === null;
  return { element, textLength: lengths.get(element) ?? 0, isMarked };
}

/** Adds up the paragraphs of a page for every box round them. */
export function boxLengths(page: Document): BoxLengths {
  const lengths = new Map<Element, number>();
  for (const [paragraph, length] of paragraphLengths(page, PARAGRAPHS_AT_MOST)) {
    const isBox = !/^p$/i.test(paragraph.tagName);
    for (let above = isBox ? paragraph : paragraph.parentElement; above; above = above.parentElement) {
      lengths.set(above, (lengths.get(above) ?? 0) + length);
    }
  }
  return lengths;
}
