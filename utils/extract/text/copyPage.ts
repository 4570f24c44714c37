import { visibleText } from '../page/visibleText';
import { FURNITURE, FURNITURE_AT_MOST, RUNNING_TEXT } from './boilerplate';
import { hiddenOn, type IsHidden, isDialog } from './hidden';
import { isOffer } from './offers';

/** Bounds on what is read of a page: the longest honest article among 830 saved pages stays below a fifth of each. */
const ELEMENTS_AT_MOST = 40_000;
const CHARACTERS_AT_MOST = 1_500_000;
const DEPTH_AT_MOST = 200;

const SKIPPED = new Set(
  'HEAD FIGCAPTION RT RP SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO INPUT SELECT TEXTAREA BUTTON LINK META DIALOG'.split(
    ' ',
  ),
);
const ATTRIBUTES = ['class', 'id', 'itemprop', 'role', 'rel', 'href', 'data-component', 'data-testid', 'dir', 'lang'];

/** What of a page is read. */
export interface ReadPart {
  /** The box in view, where a page holds several articles. */
  within?: Element;
  /** The headline: no box that holds it is left out, whatever it is called. */
  heading?: Element;
}

/** What is kept although the page's own style or names say that it is no running text. */
export interface Kept {
  /** Some pages show everything only once their scripts ran. */
  hidden?: boolean;
  /** A box named "comment" may be the commentary itself. */
  commentary?: boolean;
}

/** The readable part of a page. */
export interface PageCopy {
  copy: Document;
  /** Whether text was left out because the page hides it. */
  hid: boolean;
}

/** Less hidden text than this is a menu's or a hint's. */
const HIDDEN_FROM = 200;

/**
 * Copies the readable part of a page into a document of its own, which belongs to no window: nothing in it loads or runs,
 * and the page itself stays as it is. Walks without recursion and stops at bounds, so that hostile pages end too.
 */
export function copyPage(page: Document, part: ReadPart = {}, kept: Kept = {}): PageCopy {
  const from = part.within ?? bodyOf(page);
  const copy = emptyDocument(page);
  const budget = {
    elements: ELEMENTS_AT_MOST,
    characters: CHARACTERS_AT_MOST,
    isHidden: kept.hidden ? () => false : hiddenOn(page),
    isFurniture: (element: Element) => isFurniture(element) && !(kept.commentary && isCommentary(element)),
    heading: part.heading,
    hid: false,
  };
  let source: Node | null = from;
  let target: Node = copy.body;
  let depth = 0;
  // `target` is the copy of the parent of what comes next; `depth` counts how far it is below the body.
  source = read(from, 'firstChild');
  while (source) {
    const copied = copyNode(source, copy, budget);
    if (copied) target.appendChild(copied);
    const child = read(source, 'firstChild');
    if (copied && child && copied.nodeType === 1 && depth < DEPTH_AT_MOST) {
      source = child;
      target = copied;
      depth += 1;
      continue;
    }
    while (source && !read(source, 'nextSibling') && depth > 0) {
      source = read(source, 'parentNode');
      target = target.parentNode as Node;
      depth -= 1;
    }
    source = budget.elements > 0 && budget.characters > 0 ? source && read(source, 'nextSibling') : null;
  }
  return { copy, hid: budget.hid };
}

/**
 * The browser's own member of a node. In a form, a field of that name stands in its place: one that is called
 * "nextSibling" would lead the walk round for ever.
 */
function read<Name extends 'firstChild' | 'nextSibling' | 'parentNode' | 'nodeType'>(
  node: Node,
  name: Name,
): Node[Name] {
  // Pages that are parsed without a browser know no such forms.
  const isForm = typeof HTMLFormElement === 'function' && node instanceof HTMLFormElement;
  return isForm ? Reflect.get(Object.getPrototypeOf(node), name, node) : node[name];
}

/** The body; broken pages parsed outside a browser may have an empty one before the real one. */
function bodyOf(page: Document): Element {
  return page.body?.firstElementChild ? page.body : page.documentElement;
}

/** An empty document of the same kind: `implementation` is missing where pages are parsed without a browser. */
function emptyDocument(page: Document): Document {
  const copy = page.cloneNode(false) as Document;
  const root = copy.createElement('html');
  root.append(copy.createElement('head'), copy.createElement('body'));
  copy.append(root);
  return copy;
}

interface Budget {
  elements: number;
  characters: number;
  isHidden: IsHidden;
  isFurniture: (element: Element) => boolean;
  heading: Element | undefined;
  hid: boolean;
}

function copyNode(node: Node, copy: Document, budget: Budget): Node | undefined {
  const type = read(node, 'nodeType');
  if (type === 3) {
    const text = (node.nodeValue ?? '').slice(0, budget.characters);
    budget.characters -= text.length;
    return copy.createTextNode(text);
  }
  if (type !== 1) return undefined;
  const element = node as Element;
  // A form that hides its own members says nothing that could be relied on.
  if (typeof element.tagName !== 'string' || typeof element.getAttribute !== 'function') return undefined;
  if (SKIPPED.has(element.tagName.toUpperCase())) return undefined;
  const isAside = isDialog(element) || budget.isFurniture(element) || isOffer(element);
  if (isAside && !(budget.heading && element.contains(budget.heading))) return undefined;
  if (budget.isHidden(element)) {
    budget.hid ||= visibleText(element, HIDDEN_FROM).length >= HIDDEN_FROM;
    return undefined;
  }
  budget.elements -= 1;
  return copyElement(element, copy);
}

function copyElement(element: Element, copy: Document): Element {
  // A custom element becomes a plain box: its name means nothing outside its page, its content may be the article.
  const name = element.tagName.includes('-') ? 'div' : element.tagName.toLowerCase();
  const copied = copy.createElement(/^[a-z][a-z0-9]*$/.test(name) ? name : 'div');
  for (const attribute of ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value !== null) copied.setAttribute(attribute, value.slice(0, 500));
  }
  return copied;
}

/** Whether an element's names say that it carries no running text: a caption, a share bar, a newsletter box. */
function isFurniture(element: Element): boolean {
  // Ids of headings are made of their words: "how-to-use-social-shopping".
  if (/^H\d$/i.test(element.tagName)) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 400);
  if (names.length < 2 || !FURNITURE.test(names) || RUNNING_TEXT.test(names)) return false;
  return visibleText(element, FURNITURE_AT_MOST + 1).length <= FURNITURE_AT_MOST;
}

const COMMENT = '[class*="comment" i],[id*="comment" i]';

/** Whether a box named for comments holds one text, not what several readers wrote. */
const isCommentary = (element: Element): boolean =>
  element.matches(COMMENT) && element.querySelector(`${COMMENT},form,textarea`) === null;
