/** Whether something on a page is not shown to its reader. */
export type IsHidden = (element: Element) => boolean;

const DIALOG = '[aria-modal="true"],[role="dialog"],[role="alertdialog"],dialog[open]';
// "display:none", "visibility: hidden"
const HIDING = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * How a page hides elements. Where a dialog is open, `aria-hidden` says no more than that all else is behind it: then the
 * article is what is marked so.
 */
export function hiddenOn(page: Document): IsHidden {
  const hasDialog = page.querySelector(DIALOG) !== null;
  return (element) => {
    if (element.hasAttribute('hidden')) return true;
    if (element.getAttribute('aria-hidden') === 'true' && !(hasDialog && holdsArticle(element))) return true;
    const style = element.getAttribute('style');
    return style !== null && HIDING.test(style.slice(0, 500));
  };
}

const holdsArticle = (element: Element): boolean =>
  element.querySelector('h1,article,main') !== null || /^(?:main|article)$/i.test(element.tagName);

/** Whether an element is a dialog over the page, such as one that asks for consent. Asked of each: `matches` costs too much. */
export function isDialog(element: Element): boolean {
  const role = element.getAttribute('role');
  const isOver = role === 'dialog' || role === 'alertdialog' || element.getAttribute('aria-modal') === 'true';
  return isOver && !holdsArticle(element);
}
