import { oncePer } from '@/utils/text/shared/words/oncePer';
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
  const holders = termHolders(b);
  a.forEach(({ weights, length }, row) => {
    weights.forEach((weight, term) => {
      for (const column of holders.get(term) ?? NONE) {
        const place = row * b.length + column;
        cosines.values[place]! += (weight * weight) / (length * b[column]!.length);
        shared.values[place]! += weight;
      }
    });
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

/** An account is compared with every other. */
export const termHolders = oncePer((sentences: SentenceTerms[]) =>
  holdersOf(sentences.map(({ weights }) => weights.keys())),
);

/** For each term or value the places of the sentences that hold it. */
function holdersOf(sentences: Iterable<string>[]): Map<string, number[]> {
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

/** The longest run of words or terms in a row that both have. */
export function longestRun<Term>(x: readonly Term[], y: readonly Term[]): number {
  let longest = 0;
  for (let at = 0; at < x.length; at += 1) {
    const term = x[at]!;
    for (let other = y.indexOf(term); other !== -1; other = y.indexOf(term, other + 1)) {
      // Inside a run that was measured from its first term.
      if (at > 0 && other > 0 && x[at - 1] === y[other - 1]) continue;
      let length = 1;
      while (at + length < x.length && x[at + length] === y[other + length]) length += 1;
      longest = Math.max(longest, length);
    }
  }
  return longest;
}
