import type { Side } from '@/utils/link/side';
import type { SentenceTerms } from '@/utils/link/terms';
import { FUNCTION_WORDS } from '@/utils/text/en/words';
import { readWords } from '@/utils/text/shared/words/terms';

/** Share of a title's words that a sentence must have to tell what the title tells, and how many at least. */
const MOST_OF_TITLE = 0.6;
const LEAST_WORDS = 3;

/** Whether the title of an account tells what a sentence, its own or another's, tells. */
export function titleTells({ account: { article } }: Side, { weights }: SentenceTerms): boolean {
  const terms = new Set(
    readWords(article.title, article.language)
      .filter(({ text }) => !FUNCTION_WORDS.has(text.toLowerCase()))
      .map(({ term }) => term),
  );
  const shared = [...terms].filter((term) => weights.has(term)).length;
  return shared >= LEAST_WORDS && shared >= terms.size * MOST_OF_TITLE;
}
