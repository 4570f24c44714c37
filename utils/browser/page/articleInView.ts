/** Shorter `article` elements are teasers and comments. */
const ARTICLE_FROM = 900;
const ELEMENTS_AT_MOST = 60;

/** The article in the middle of the window, where the page holds several whole ones; nothing where it holds one. */
export function articleInView(page: Document): Element | undefined {
  const all = [...page.getElementsByTagName('article')].slice(0, ELEMENTS_AT_MOST);
  const outer = all.filter((element) => !element.parentElement?.closest('article') && isWhole(element));
  if (outer.length < 2) return undefined;
  const middle = innerHeight / 2;
  const distance = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top <= middle && bottom >= middle ? 0 : Math.min(Math.abs(top - middle), Math.abs(bottom - middle));
  };
  return outer.reduce((best, element) => (distance(element) < distance(best) ? element : best));
}

function isWhole(element: Element): boolean {
  return element.querySelector('h1,h2') !== null && (element.textContent?.length ?? 0) >= ARTICLE_FROM;
}
