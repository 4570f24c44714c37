import { Readability } from '@mozilla/readability';
import { type Block, readBlocks } from './blocks';
import { copyPage } from './copyPage';
import { dropNoise } from './noise';

/** The running text of a page: paragraphs divided by a blank line, without the lines that belong to the site. */
export function readText(page: Document, title: string, from?: Element): string {
  const blocks = readableBlocks(copyPage(page, from));
  return dropNoise(blocks, title)
    .map(({ text }) => text)
    .join('\n\n');
}

function readableBlocks(copy: Document): Block[] {
  const article = new Readability<Element>(copy, {
    charThreshold: 250,
    serializer: (element) => element as Element,
  }).parse();
  return article?.content ? readBlocks(article.content) : [];
}
