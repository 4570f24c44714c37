import type { Account } from '@/utils/read/account/mention';
import { FUNCTION_WORDS } from '@/utils/text/en/words';
import { readWords } from '@/utils/text/shared/words/terms';

/** What a sentence says in terms: each once, with how much it tells. */
export interface SentenceTerms {
  /** In the order of the sentence, function words left out. */
  inOrder: string[];
  /** The same as numbers, one for each term of the story: they are compared far sooner. */
  ids: number[];
  /** Weight of each term: its inverse document frequency among the sentences of the story. */
  weights: Map<string, number>;
  /** Euclidean length of the weights, 1 where there is none. */
  length: number;
  /** Sum of the weights. */
  sum: number;
}

/** A run of letters in a row that unlike forms of a word share: "protest|er", "protest|ing". */
const LETTERS = 4;
/** A "sentence" with more terms is no prose; the rest of it is not looked at. */
const MOST_TERMS = 200;

/** The terms of every sentence of every account of a story, and runs of letters likewise. */
export function weighTerms(accounts: Account[]): { words: SentenceTerms[][]; letters: SentenceTerms[][] } {
  const words = accounts.map(({ sentences, article }) =>
    sentences.map(({ text }) =>
      readWords(text, article.language)
        .filter(({ text: word }) => !FUNCTION_WORDS.has(word.toLowerCase()))
        .map(({ term }) => term)
        .slice(0, MOST_TERMS),
    ),
  );
  // A story tells its terms again and again.
  const known = new Map<string, string[]>();
  for (const term of words.flat(2)) if (!known.has(term)) known.set(term, runsOfLetters(term));
  const letters = words.map((account) => account.map((terms) => terms.flatMap((term) => known.get(term)!)));
  return { words: weigh(words), letters: weigh(letters) };
}

function runsOfLetters(term: string): string[] {
  const padded = `${term} `;
  return Array.from({ length: Math.max(1, padded.length - LETTERS + 1) }, (_, at) => padded.slice(at, at + LETTERS));
}

function weigh(accounts: string[][][]): SentenceTerms[][] {
  const vocabulary = new Map<string, { id: number; holding: number; idf: number }>();
  let count = 0;
  for (const sentences of accounts) {
    for (const terms of sentences) {
      count += 1;
      for (const term of new Set(terms)) {
        const known = vocabulary.get(term);
        if (known) known.holding += 1;
        else vocabulary.set(term, { id: vocabulary.size, holding: 1, idf: 0 });
      }
    }
  }
  for (const one of vocabulary.values()) one.idf = Math.log(1 + count / one.holding);
  return accounts.map((sentences) =>
    sentences.map((inOrder) => {
      const weights = new Map(inOrder.map((term) => [term, vocabulary.get(term)!.idf]));
      const values = [...weights.values()];
      return {
        inOrder,
        ids: inOrder.map((term) => vocabulary.get(term)!.id),
        weights,
        length: Math.sqrt(values.reduce((sum, weight) => sum + weight * weight, 0)) || 1,
        sum: values.reduce((sum, weight) => sum + weight, 0),
      };
    }),
  );
}
