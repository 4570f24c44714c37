import type { Article } from '@/utils/model';
import { splitSentences } from '@/utils/text/sentences';
import { tokenize } from '@/utils/text/tokens';
import type { Account } from './mention';

/** Cuts an article into sentences and words, once for all finders. */
export function prepareAccount(article: Article): Account {
  const sentences = splitSentences(article.text);
  return { article, sentences, tokens: sentences.map(({ text, start }) => tokenize(text, start)) };
}
