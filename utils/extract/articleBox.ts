/** Shorter paragraphs are captions, teasers and buttons. */
const PARAGRAPH_FROM = 80;
const PARAGRAPHS_AT_MOST = 2_000;
/** A box that holds so much of the paragraphs of the box round it is as good as that. */
const MOST = 0.8;

/** The innermost box with most of a page's running text, and how many characters stand in its paragraphs. */
export interface ArticleBox {
  element: Element;
  textLength: number;
}

/**
 * The box that a page itself marks as its one article: inside an `article` or `main` element, without other articles in
 * it. Pages that show teasers below their text have no such box.
 */
export function findArticleBox(page: Document): ArticleBox | undefined {
  const lengths = paragraphLengths(page);
  let element: Element = page.body;
  for (let inner: Element | undefined = element; inner; ) {
    element = inner;
    const enough = MOST * (lengths.get(element) ?? 0);
    inner = [...element.children].find((child) => lengths.has(child) && (lengths.get(child) ?? 0) >= enough);
  }
  const isMarked = element.closest('article,main') !== null && element.querySelector('article') === null;
  return isMarked ? { element, textLength: lengths.get(element) ?? 0 } : undefined;
}

/** How much text stands in long paragraphs below each element that holds any. */
function paragraphLengths(page: Document): Map<Element, number> {
  const lengths = new Map<Element, number>();
  for (const paragraph of [...page.getElementsByTagName('p')].slice(0, PARAGRAPHS_AT_MOST)) {
    const length = paragraph.textContent?.trim().length ?? 0;
    if (length < PARAGRAPH_FROM) continue;
    for (let above = paragraph.parentElement; above; above = above.parentElement) {
      lengths.set(above, (lengths.get(above) ?? 0) + length);
    }
  }
  return lengths;
}
