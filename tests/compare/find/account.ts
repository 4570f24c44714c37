import type { Account } from '@/utils/compare/mention';
import { splitSentences } from '@/utils/text/sentences';
import { tokenize } from '@/utils/text/tokens';

/** A bare account of a text, published on a Monday. */
export function accountOf(text: string, publishedAt?: string): Account {
  const sentences = splitSentences(text);
  return {
    article: { id: 'a', outlet: 'The Test', title: '', text, authors: [], extent: 'full', publishedAt },
    sentences,
    tokens: sentences.map((sentence) => tokenize(sentence.text, sentence.start)),
  };
}
