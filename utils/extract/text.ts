import { Readability } from '@mozilla/readability';
import { findArticleBox } from './articleBox';
import { type Block, readBlocks } from './blocks';
import { copyPage } from './copyPage';
import { dropNoise } from './noise';

/** Below this a text was missed rather than short: then what the page hides until its scripts run is read too. */
const SHORT = 500;
/** Readability takes one of several boxes; with less than this of the article's paragraphs, the article is divided over them. */
const WHOLE_FROM = 0.6;

/** The running text of a page: paragraphs divided by a blank line, without the lines that belong to the site. */
export function readText(page: Document, title: string, within?: Element): string {
  const { copy, hid } = copyPage(page, within);
  const shown = textOf(readableBlocks(copy), title);
  if (shown.length >= SHORT || !hid) return shown;
  const hidden = textOf(readableBlocks(copyPage(page, within, true).copy), title);
  return hidden.length > 2 * shown.length ? hidden : shown;
}

function readableBlocks(copy: Document): Block[] {
  // Read first: Readability takes its document apart.
  const box = findArticleBox(copy);
  const whole = box && readBlocks(box.element);
  const article = new Readability<Element>(copy, {
    charThreshold: 250,
    serializer: (element) => element as Element,
  }).parse();
  const found = article?.content ? readBlocks(article.content) : [];
  return whole && lengthOf(found) < WHOLE_FROM * box.textLength ? whole : found;
}

const lengthOf = (blocks: Block[]): number => blocks.reduce((total, { text }) => total + text.length, 0);

const textOf = (blocks: Block[], title: string): string =>
  dropNoise(blocks, title)
    .map(({ text }) => text)
    .join('\n\n');
