import { termHolders } from '@/utils/link/lexical';
import type { Side } from '@/utils/link/side';
import type { SentenceTerms } from '@/utils/link/terms';

/** An account in which sentences of others are looked for. */
export interface Searched {
  side: Side;
  /** The sentences that hold a term, in order. */
  holders: Map<string, number[]>;
  names: Set<string>;
  numbers: Set<string>;
}

/** How much of a sentence stands in another account, as shares of the weight of its terms. */
export interface TermOverlap {
  inSentence: number;
  /** Within so many sentences in a row. */
  inWindow: number;
  anywhere: number;
}

/** What one account tells in a sentence, another may tell in two or three. */
const WINDOW = 3;

export function searchedOf(side: Side): Searched {
  const [names, numbers] = [new Set<string>(), new Set<string>()];
  for (const values of side.values) {
    for (const name of values.names) names.add(name);
    for (const number of values.numbers) numbers.add(number);
  }
  return { side, holders: termHolders(side.words), names, numbers };
}

export function termOverlapOf({ weights, sum }: SentenceTerms, { side, holders }: Searched): TermOverlap {
  const sentences = new Float64Array(side.words.length);
  const windows = new Float64Array(side.words.length);
  let anywhere = 0;
  for (const [term, weight] of weights) {
    const held = holders.get(term);
    if (held === undefined) continue;
    anywhere += weight;
    let next = 0;
    for (const sentence of held) {
      sentences[sentence]! += weight;
      // A window opens at each sentence; one that holds the term twice counts it once.
      for (let opens = Math.max(next, sentence - WINDOW + 1); opens <= sentence; opens += 1) windows[opens]! += weight;
      next = sentence + 1;
    }
  }
  const most = (sums: Float64Array) => (sum === 0 ? 0 : sums.reduce((best, one) => Math.max(best, one), 0) / sum);
  return { inSentence: most(sentences), inWindow: most(windows), anywhere: sum === 0 ? 0 : anywhere / sum };
}
