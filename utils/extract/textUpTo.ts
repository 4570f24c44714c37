const SHOW_TEXT = 4;

/** The text of an element, cut off at a length: `textContent` of a hostile page may be 50 MB, and be asked a thousand times. */
export function textUpTo(element: Element, most: number): string {
  const texts = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let text = '';
  while (text.length < most && texts.nextNode()) text += texts.currentNode.nodeValue ?? '';
  return text.slice(0, most);
}
