import type { Sentence } from '@/utils/text/shared/words/sentences';

/** Index of the sentence that holds an offset, or of the one before it. Sentences are in the order of the text. */
export function sentenceAt(sentences: Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
