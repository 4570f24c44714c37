import { standsElsewhere } from '../page/elsewhere';
import { visibleText } from '../page/visibleText';
import { ending } from './byline';
import { splitNames } from './names';

/** Most certain first: names that are marked as such, then boxes that hold a name among other words. */
const MARKED = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  'a[rel~="author"]',
  'a[href*="/author/"],a[href*="/authors/"],a[href*="/autor/"],a[href*="/autoren/"],a[href*="/auteur/"]',
  '[class*="author-name" i],[class*="author__name" i],[class*="authorname" i],[class*="byline-name" i]',
  '[class*="byline" i] a,[class*="author" i] a[href]',
  '[class*="byline" i],[class*="author" i],[class*="writer" i]',
];
/** A name among short words; longer boxes tell the author's life. */
const NAME_BOX_AT_MOST = 120;
/** A name inside a paragraph of running text is told of, not the teller. */
const PARAGRAPH_FROM = 80;

/** The names that elements of the article mark as its authors'. */
export function markedAuthors(page: ParentNode, heading?: Element): string[] {
  for (const selector of MARKED) {
    const own = [...page.querySelectorAll(selector)].slice(0, 30).filter((element) => isByline(element, heading));
    const boxes = innermost(own)
      .slice(0, 4)
      .map(pieces)
      .filter((text) => text.length <= NAME_BOX_AT_MOST);
    const names = splitNames(boxes.map(ending));
    if (names.length > 0) return names;
  }
  return [];
}

/** Of a box and the boxes of several authors in it, those inside. */
const innermost = (boxes: Element[]): Element[] =>
  boxes.filter((box) => {
    const inner = boxes.filter((other) => other !== box && box.contains(other));
    return inner.length < 2 || !inner.every(givesFullName);
  });

const givesFullName = (box: Element): boolean => splitNames([ending(pieces(box))]).some((name) => name.includes(' '));

function isByline(element: Element, heading: Element | undefined): boolean {
  if (heading && (element.contains(heading) || heading.contains(element))) return false;
  const paragraph = element.closest('p');
  const isTold = paragraph !== null && paragraph !== element && isRunningText(paragraph, element);
  return !isTold && !standsElsewhere(element, heading);
}

function isRunningText(paragraph: Element, name: Element): boolean {
  const rest = visibleText(paragraph, 400).length - visibleText(name, 400).length;
  return rest >= PARAGRAPH_FROM;
}

/** The pieces of text in an element, divided by commas: names often stand side by side without a space. */
function pieces(element: Element): string {
  const leaves = [...element.querySelectorAll('a,span,p,div,li,b,strong')]
    .slice(0, 20)
    .filter((one) => one.children.length === 0);
  const parts = leaves.map((one) => visibleText(one, NAME_BOX_AT_MOST).trim()).filter(Boolean);
  if (parts.length < 2) return visibleText(element, 4 * NAME_BOX_AT_MOST).trim();
  return parts.join(isOneName(leaves, parts) ? ' ' : ', ');
}

/** "<span>Ann</span> <span>Lee</span>": single words that lead nowhere are the parts of one name. */
const isOneName = (leaves: Element[], parts: string[]): boolean =>
  parts.length <= 3 &&
  parts.every((part) => /^\p{Lu}[\p{L}\p{M}'’.-]+$/u.test(part)) &&
  leaves.every((leaf) => leaf.closest('a') === null || leaf.closest('a') === leaves[0]?.closest('a'));
