import type { PageMark } from '@/utils/browser/messages/messages';
import type { PageText } from './textOf';

/** The range of a mark's words: inside its sentence where the page has it, else the only place that has the words. */
export function findWords({ text, sentence }: Pick<PageMark, 'text' | 'sentence'>, page: PageText): Range | undefined {
  const [words, whole] = [squeeze(text), squeeze(sentence)];
  const sentenceAt = page.text.indexOf(whole);
  const inside = whole.indexOf(words);
  if (sentenceAt >= 0 && inside >= 0) return rangeOf(page, sentenceAt + inside, words.length);
  const at = page.text.indexOf(words);
  const isOnly = at >= 0 && page.text.indexOf(words, at + 1) < 0;
  return isOnly ? rangeOf(page, at, words.length) : undefined;
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

function rangeOf(page: PageText, start: number, length: number): Range | undefined {
  if (length === 0) return undefined;
  const first = page.at(start);
  const last = page.at(start + length - 1);
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, Math.min(last.node.data.length, last.offset + 1));
  return range;
}
