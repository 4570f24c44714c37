import type { Article } from '@/utils/model';
import { languageOf } from '@/utils/text/languages';
import type { Language } from '@/utils/text/shared/language';
import { isCapital } from '@/utils/text/shared/words/cursor';
import { type Sentence, splitSentences } from '@/utils/text/shared/words/sentences';
import type { Token } from '@/utils/text/shared/words/tokens';
import { withoutDatelines } from './dateline';
import type { Account } from './mention';

/** Ten times the longest reports. What comes after is left out, so that any text takes bounded time. */
const LONGEST_TEXT = 200_000;
/** The same in sentences: comparing two accounts takes as long as they have pairs of them, ten seconds at twice as many. */
const MOST_SENTENCES = 1_000;
/** A "sentence" as long as this is no prose; its words are not read. */
const LONGEST_SENTENCE = 3_000;

/** Cuts an article into sentences and words, once for all finders. */
export function prepareAccount(article: Article): Account {
  return accountOf(article, sentencesOf(article));
}

/** The same where the sentences are known: each a part of the article's text, in its order. */
export function accountOf(article: Article, sentences: Sentence[]): Account {
  const language = languageOf(article.language);
  const tokens = sentences.map((sentence) => wordsOf(sentence, language));
  return { article, language, sentences, tokens, names: tokens.map((all) => all.filter(isCapital)) };
}

/** The sentences of an article, as its language cuts them: what accounts and vectors are both made of. */
export function sentencesOf({ text, language }: Pick<Article, 'text' | 'language'>): Sentence[] {
  const sentences = splitSentences(text.slice(0, LONGEST_TEXT), languageOf(language).sentences);
  return withoutDatelines(sentences.slice(0, MOST_SENTENCES));
}

function wordsOf({ text, start }: Sentence, { tokenize }: Language): Token[] {
  return text.length > LONGEST_SENTENCE ? [] : tokenize(text, start);
}
