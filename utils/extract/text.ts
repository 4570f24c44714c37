import { Readability } from '@mozilla/readability';
import { type Block, readBlocks } from './blocks';
import { copyPage } from './copyPage';
import { dropNoise } from './noise';

/** Below this a text was missed rather than short: then what the page hides until its scripts run is read too. */
const SHORT = 500;

/** The running text of a page: paragraphs divided by a blank line, without the lines that belong to the site. */
export function readText(page: Document, title: string, within?: Element): string {
  const shown = textOf(readableBlocks(copyPage(page, within)), title);
  if (shown.length >= SHORT) return shown;
  const hidden = textOf(readableBlocks(copyPage(page, within, true)), title);
  return hidden.length > 2 * shown.length ? hidden : shown;
}

function readableBlocks(copy: Document): Block[] {
  const article = new Readability<Element>(copy, {
    charThreshold: 250,
    serializer: (element) => element as Element,
  }).parse();
  return article?.content ? readBlocks(article.content) : [];
}

const textOf = (blocks: Block[], title: string): string =>
  dropNoise(blocks, title)
    .map(({ text }) => text)
    .join('\n\n');
