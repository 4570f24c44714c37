import type { Article } from '@/utils/model';
import type { Account } from '@/utils/read/mention';
import { isCapital } from '@/utils/text/shared/cursor';
import { type Sentence, splitSentences } from '@/utils/text/shared/sentences';
import { type Token, tokenize } from '@/utils/text/shared/tokens';

/** Ten times the longest reports. What comes after is left out, so that any text takes bounded time. */
const LONGEST_TEXT = 200_000;
/** A "sentence" as long as this is no prose; its words are not read. */
const LONGEST_SENTENCE = 3_000;

/** Cuts an article into sentences and words, once for all finders. */
export function prepareAccount(article: Article): Account {
  const sentences = splitSentences(article.text.slice(0, LONGEST_TEXT));
  const tokens = sentences.map(wordsOf);
  return { article, sentences, tokens, names: tokens.map((all) => all.filter(isCapital)) };
}

function wordsOf({ text, start }: Sentence): Token[] {
  return text.length > LONGEST_SENTENCE ? [] : tokenize(text, start);
}
