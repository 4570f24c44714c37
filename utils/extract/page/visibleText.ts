const SHOW_TEXT = 4;
/** Readings above characters, and what is never shown as words. */
const UNREAD = new Set('RT RP SCRIPT STYLE NOSCRIPT TEMPLATE'.split(' '));

/**
 * The words of an element, cut off at a length: `textContent` of a hostile page may be 50 MB, and be asked a thousand
 * times. `between` stands between what is in different pieces of text.
 */
export function visibleText(element: Element, most: number, between = ''): string {
  const texts = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let text = '';
  while (text.length < most && texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode;
    if (!isUnread(parentElement) && !isUnread(parentElement?.parentElement)) text += `${between}${nodeValue ?? ''}`;
  }
  return text.slice(0, most);
}

const isUnread = (element: Element | null | undefined): boolean =>
  element !== null && element !== undefined && UNREAD.has(element.tagName.toUpperCase());
