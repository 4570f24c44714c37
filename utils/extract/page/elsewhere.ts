const named = (word: string): string => `[class*="${word}" i],[id*="${word}" i]`;

/** Names of boxes that lead to other articles, hold what others wrote, or ask for something. */
const NAMED = [
  ...['related', 'recommend', 'popular', 'trending', 'most-read', 'mostread', 'also-like', 'teaser', 'latest'],
  ...['sidebar', 'comment', 'disqus', 'embed', 'tweet', 'newsletter', 'cookie', 'consent', 'promo'],
].map(named);
const OTHERS = [...NAMED, '[class~="widget"]'].join(',');
const BOXES = `aside,nav,footer,blockquote,[role="complementary"],[role="navigation"],${OTHERS}`;

/** An outlet may set the byline in an aside of the article; such a note is small and has no heading of its own. */
const NOTE_AT_MOST = 300;

/**
 * Whether an element stands in a box of other articles, or of the site. A box that holds the headline is the article's
 * own whatever its name: the body of a whole page may be called "has-sidebar".
 */
export function standsElsewhere(element: Element, heading?: Element): boolean {
  let box = element.closest(BOXES);
  while (box && isOwn(box, heading)) box = box.parentElement?.closest(BOXES) ?? null;
  return box !== null;
}

function isOwn(box: Element, heading: Element | undefined): boolean {
  if (/^(?:body|html)$/i.test(box.tagName) || (heading && box.contains(heading))) return true;
  if (box.matches(OTHERS) || !isOfArticle(box, heading)) return false;
  return /^footer$/i.test(box.tagName) || (/^aside$/i.test(box.tagName) && isNote(box));
}

/** Whether a box is part of the article that the headline heads. */
function isOfArticle(box: Element, heading: Element | undefined): boolean {
  const article = box.closest('article,main');
  return article !== null && heading !== undefined && article.contains(heading);
}

const isNote = (box: Element): boolean =>
  box.querySelector('h1,h2,h3,h4,h5') === null && (box.textContent?.length ?? 0) <= NOTE_AT_MOST;
