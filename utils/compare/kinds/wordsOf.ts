import type { Side } from '@/utils/link/side';
import { FUNCTION_WORDS } from '@/utils/text/en/words';
import { readWords } from '@/utils/text/shared/words/terms';
import type { Token } from '@/utils/text/shared/words/tokens';
import { oncePer } from './oncePer';

/** A token of a sentence with the term it is compared by; empty where it tells nothing by itself. */
export interface SentenceWord extends Token {
  term: string;
  /** Stands between quotation marks: somebody else's word. */
  quoted: boolean;
}

const AUXILIARY = /^(?:been|being|am|having|got|get|gets|getting|did|done|doing|mr|mrs|ms|sen|rep|gov|dr)$/;

const LONGEST_UTTERANCE = 8;

/** A sentence has several links, and every kind reads its words. */
const wordsBySentence = oncePer((_side: Side) => new Map<number, SentenceWord[]>());

/** The words and signs of one sentence of an account, in order. */
export function wordsOf(side: Side, sentence: number): SentenceWord[] {
  const ofSide = wordsBySentence(side);
  const words = ofSide.get(sentence) ?? readSentence(side, sentence);
  ofSide.set(sentence, words);
  return words;
}

function readSentence({ account, mentions }: Side, sentence: number): SentenceWord[] {
  const { start, text } = account.sentences[sentence]!;
  const terms = new Map(readWords(text, account.article.language).map((word) => [start + word.start, word.term]));
  // An utterance of several sentences is a mention of the first of them.
  const quotes = mentions.slice(Math.max(0, sentence - LONGEST_UTTERANCE), sentence + 1).flatMap(({ quote }) => quote);
  return account.tokens[sentence]!.map((token) => {
    const term = terms.get(token.start) ?? '';
    const tells = !FUNCTION_WORDS.has(term) && !FUNCTION_WORDS.has(token.lower) && !AUXILIARY.test(token.lower);
    return {
      ...token,
      term: token.kind !== 'sign' && tells ? term : '',
      quoted: quotes.some((quote) => quote.start <= token.start && token.end <= quote.end),
    };
  });
}
