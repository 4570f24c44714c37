import { oncePerSentence } from '@/utils/link/oncePerSentence';
import type { Side } from '@/utils/link/side';
import { FUNCTION_WORDS } from '@/utils/text/en/words';
import { readWords } from '@/utils/text/shared/words/terms';
import type { Token } from '@/utils/text/shared/words/tokens';

/** A token of a sentence with the term it is compared by; empty where it tells nothing by itself. */
export interface SentenceWord extends Token {
  term: string;
  /** Stands between quotation marks: somebody else's word. */
  quoted: boolean;
}

const AUXILIARY = /^(?:been|being|am|having|got|get|gets|getting|did|done|doing|mr|mrs|ms|sen|rep|gov|dr)$/;

const LONGEST_UTTERANCE = 8;

/** The words and signs of one sentence of an account, in order. */
export const wordsOf = oncePerSentence(({ account, mentions }: Side, sentence): SentenceWord[] => {
  const { start: opens, text: told } = account.sentences[sentence]!;
  const terms = new Map(readWords(told, account.article.language).map((word) => [opens + word.start, word.term]));
  // An utterance of several sentences is a mention of the first of them.
  const quotes = mentions.slice(Math.max(0, sentence - LONGEST_UTTERANCE), sentence + 1).flatMap(({ quote }) => quote);
  return account.tokens[sentence]!.map(({ kind, text, lower, start, end }) => {
    const term = terms.get(start) ?? '';
    const tells = kind !== 'sign' && !FUNCTION_WORDS.has(term) && !FUNCTION_WORDS.has(lower) && !AUXILIARY.test(lower);
    const quoted = quotes.some((quote) => quote.start <= start && end <= quote.end);
    return { kind, text, lower, start, end, term: tells ? term : '', quoted };
  });
});
