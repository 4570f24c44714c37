import { STANDS_FOR } from '@/utils/compare/align/synonyms';
import type { Account } from '@/utils/read/mention';
import { FUNCTION_WORDS } from '@/utils/text/en/functionWords';
import { withoutPossessive } from '@/utils/text/en/possessive';
import { stem } from '@/utils/text/en/stem';
import type { Token } from '@/utils/text/shared/tokens';

/** A content word of a sentence: the term it is compared by, and where it stands. */
export interface Word {
  term: string;
  start: number;
  /** Characters as printed. */
  length: number;
}

const LONGEST_WORD = 40;
const STANDING_STEMS = new Map([...STANDS_FOR].map(([word, first]) => [stem(word), stem(first)]));
const SPEECH = new Set(['say', 'said', 'tell', 'told', 'accord']);

/**
 * The content words of every sentence of an account: stemmed, one word for each group of synonyms. Of "Not one." all words
 * are taken, as nothing else tells it from any other sentence.
 */
export function contentWords({ tokens }: Account, terms: TermReader): Word[][] {
  return tokens.map((words) => {
    const telling = wordsIn(words, terms);
    return telling.length > 0 ? telling : wordsIn(words, (lower) => lower);
  });
}

function wordsIn(tokens: Token[], terms: TermReader): Word[] {
  const words: Word[] = [];
  for (const { kind, lower, text, start } of tokens) {
    const term = kind === 'sign' ? '' : terms(lower);
    if (term !== '') words.push({ term, start, length: text.length });
  }
  return words;
}

/** Gives the term of a word in lower case, '' for words that say nothing of what a sentence is about. */
export type TermReader = (lower: string) => string;

/** A term reader that stems each word once; it lives as long as one comparison. */
export function termReader(): TermReader {
  const known = new Map<string, string>();
  return (lower) => {
    const term = known.get(lower) ?? termOf(lower);
    known.set(lower, term);
    return term;
  };
}

/** The stem that stands for a stem's group of synonyms. */
export function standingStem(stemmed: string): string {
  return STANDING_STEMS.get(stemmed) ?? stemmed;
}

function termOf(lower: string): string {
  if (lower.length > LONGEST_WORD) return '';
  const plain = withoutPossessive(lower).replaceAll(',', '');
  const stemmed = /^[a-z']+$/.test(plain) ? stem(plain) : plain;
  if (FUNCTION_WORDS.has(plain) || FUNCTION_WORDS.has(stemmed) || SPEECH.has(stemmed)) return '';
  return standingStem(stemmed);
}
