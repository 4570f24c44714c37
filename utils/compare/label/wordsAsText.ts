import type { Token } from '@/utils/text/shared/words/tokens';

/** Words as they are printed; what stood between two of them and was left out is told by one blank. */
export function wordsAsText(words: Token[]): string {
  const isApart = (word: Token, at: number) =>
    at > 0 && word.start > words[at - 1]!.end && !/^[,.;:!?)]$/.test(word.text);
  return words.map((word, at) => (isApart(word, at) ? ` ${word.text}` : word.text)).join('');
}
