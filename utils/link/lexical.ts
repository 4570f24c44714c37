import { emptyMatrix, type Matrix } from './matrix';
import type { SentenceTerms } from './terms';

/** Cosine of the terms of every two sentences of two accounts, by way of the sentences that hold a term. */
export function cosines(a: SentenceTerms[], b: SentenceTerms[]): Matrix {
  const found = emptyMatrix(a.length, b.length);
  const holders = new Map<string, number[]>();
  b.forEach(({ weights }, column) => {
    for (const term of weights.keys()) {
      const columns = holders.get(term);
      if (columns) columns.push(column);
      else holders.set(term, [column]);
    }
  });
  a.forEach(({ weights, length }, row) => {
    for (const [term, weight] of weights) {
      for (const column of holders.get(term) ?? []) {
        found.values[row * b.length + column]! += (weight * weight) / (length * b[column]!.length);
      }
    }
  });
  return found;
}

/** The share of what one sentence tells, by weight, that stands in the other too. */
export function shareTold(a: SentenceTerms, b: SentenceTerms): number {
  let shared = 0;
  for (const [term, weight] of a.weights) if (b.weights.has(term)) shared += weight;
  return a.sum === 0 ? 0 : shared / a.sum;
}

/** The longest run of terms in a row that both sentences have. */
export function longestRun(a: SentenceTerms, b: SentenceTerms): number {
  const [x, y] = [a.inOrder, b.inOrder];
  let before = new Uint16Array(y.length + 1);
  let longest = 0;
  for (const term of x) {
    const now = new Uint16Array(y.length + 1);
    for (let column = 0; column < y.length; column += 1) {
      if (y[column] !== term) continue;
      now[column + 1] = before[column]! + 1;
      if (now[column + 1]! > longest) longest = now[column + 1]!;
    }
    before = now;
  }
  return longest;
}
