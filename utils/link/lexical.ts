import { emptyMatrix, type Matrix } from './matrix';
import type { SentenceTerms } from './terms';

/** What the sentences of two accounts have in common, a figure for every two of them. */
export interface SharedTerms {
  /** Cosine of their terms. */
  cosines: Matrix;
  /** The weight of the terms that both have. */
  weights: Matrix;
}

/** Compares the terms of every two sentences of two accounts, by way of the sentences that hold a term. */
export function sharedTerms(a: SentenceTerms[], b: SentenceTerms[]): SharedTerms {
  const cosines = emptyMatrix(a.length, b.length);
  const shared = emptyMatrix(a.length, b.length);
  const holders = holdersOf(b.map(({ weights }) => weights.keys()));
  a.forEach(({ weights, length }, row) => {
    for (const [term, weight] of weights) {
      for (const column of holders.get(term) ?? NONE) {
        const place = row * b.length + column;
        cosines.values[place]! += (weight * weight) / (length * b[column]!.length);
        shared.values[place]! += weight;
      }
    }
  });
  return { cosines, weights: shared };
}

/** How many values every two sentences of two accounts have in common. */
export function sharedCounts(a: Set<string>[], b: Set<string>[]): Matrix {
  const counts = emptyMatrix(a.length, b.length);
  const holders = holdersOf(b);
  a.forEach((values, row) => {
    for (const value of values)
      for (const column of holders.get(value) ?? NONE) counts.values[row * b.length + column]! += 1;
  });
  return counts;
}

const NONE: readonly number[] = [];

/** For each term or value the places of the sentences that hold it. */
export function holdersOf(sentences: Iterable<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  sentences.forEach((held, place) => {
    for (const one of held) {
      const places = holders.get(one);
      if (places) places.push(place);
      else holders.set(one, [place]);
    }
  });
  return holders;
}

/** The longest run of words in a row that both have. */
export function longestRun(x: readonly string[], y: readonly string[]): number {
  // How long the run is that ends at each word of y; from the end, so that the run before a word is still that of the word above.
  const runs = new Uint16Array(y.length + 1);
  let longest = 0;
  for (const word of x) {
    for (let at = y.length - 1; at >= 0; at -= 1) {
      runs[at + 1] = y[at] === word ? runs[at]! + 1 : 0;
      if (runs[at + 1]! > longest) longest = runs[at + 1]!;
    }
  }
  return longest;
}
