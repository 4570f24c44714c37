import { Readability } from '@mozilla/readability';
import { weighedLength } from '@/utils/text/shared/words/weighedLength';
import { type BoxLengths, boxLengths, findArticleBox } from './articleBox';
import { type Block, readBlocks } from './blocks';
import { RUNNING_TEXT } from './boilerplate';
import { copyPage, type ReadPart } from './copyPage';
import { dropNoise } from './noise';

/** Below this a text was missed rather than short: then what the page hides until its scripts run is read too. */
const SHORT = 500;
/** With less than this nothing was found at all: then a box that is named for comments may be the article. */
const NOTHING = 100;
/** Readability takes one of several boxes; with less than this of the article's paragraphs, the article is divided over them. */
const WHOLE_FROM = 0.6;
/** A box with so much of a page's text is its article, whatever it is called. */
const MUCH = 0.4;
// Words for which Readability drops a box unread.
const MISLEADING =
  /-ad-|ai2html|banner|breadcrumb|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|agegate|pagination|pager|popup|yom-remote/i;

const OF_READERS = /comment|disqus|replies|shoutbox|community/i;

/** The running text of a page: paragraphs divided by a blank line, without the lines that belong to the site. */
export function readText(page: Document, title: string, part: ReadPart = {}): string {
  const { copy, hid } = copyPage(page, part);
  const shown = textOf(readableBlocks(copy), title);
  if (weighedLength(shown) >= SHORT) return shown;
  const hidden = hid ? textOf(readableBlocks(copyPage(page, part, { hidden: true }).copy), title) : '';
  if (hidden.length > 2 * shown.length) return hidden;
  if (weighedLength(shown) >= NOTHING) return shown;
  return textOf(readableBlocks(copyPage(page, part, { commentary: true }).copy, true), title) || shown;
}

function readableBlocks(copy: Document, isCommentary = false): Block[] {
  const lengths = boxLengths(copy);
  const box = findArticleBox(copy, lengths);
  // Read first: Readability takes its document apart.
  const whole = readBlocks(box.element);
  clearMisleadingNames(lengths, isCommentary);
  const article = new Readability<Element>(copy, {
    charThreshold: 250,
    serializer: (element) => element as Element,
  }).parse();
  const found = article?.content ? readBlocks(article.content) : [];
  return box.isMarked && lengthOf(found) < WHOLE_FROM * box.textLength ? whole : found;
}

/** "no-comments", "banners-52": a name says nothing of a box with much of the page's text. */
function clearMisleadingNames(lengths: BoxLengths, isCommentary: boolean): void {
  const most = Math.max(0, ...lengths.values());
  for (const [element, length] of lengths) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    const isMisled = MISLEADING.test(names) && !RUNNING_TEXT.test(names);
    if (!isMisled || length < MUCH * most) continue;
    // What readers write below a short article may be longer than it.
    if (!isCommentary && OF_READERS.test(names) && element.querySelector('h1') === null) continue;
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
}

const lengthOf = (blocks: Block[]): number => blocks.reduce((total, { text }) => total + weighedLength(text), 0);

const textOf = (blocks: Block[], title: string): string =>
  dropNoise(blocks, title)
    .map(({ text }) => text)
    .join('\n\n');
