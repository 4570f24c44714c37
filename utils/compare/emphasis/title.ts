import type { Side } from '@/utils/link/side';
import type { SentenceTerms } from '@/utils/link/terms';
import type { Article } from '@/utils/model';
import { FUNCTION_WORDS } from '@/utils/text/en/words';
import { oncePer } from '@/utils/text/shared/words/oncePer';
import { readWords } from '@/utils/text/shared/words/terms';

/** Share of a title's words that a sentence must have to tell what the title tells, and how many at least. */
const MOST_OF_TITLE = 0.6;
const LEAST_WORDS = 3;

/** The terms of a title. */
const termsOf = oncePer(
  ({ title, language }: Article) =>
    new Set(
      readWords(title, language)
        .filter(({ text }) => !FUNCTION_WORDS.has(text.toLowerCase()))
        .map(({ term }) => term),
    ),
);

/** Whether the title of an account tells what a sentence, its own or another's, tells. */
export function titleTells({ account: { article } }: Side, { weights }: SentenceTerms): boolean {
  const terms = termsOf(article);
  const shared = [...terms].filter((term) => weights.has(term)).length;
  return shared >= LEAST_WORDS && shared >= terms.size * MOST_OF_TITLE;
}
