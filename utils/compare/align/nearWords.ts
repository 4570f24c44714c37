import type { Evidence } from '@/utils/compare/align/evidence';

/** The words round a mention, ordered by number so that two lists are compared in one pass: every pair of mentions asks. */
export interface NearWords {
  terms: number[];
  /** Nearness times rarity of each term. */
  weights: number[];
  /** Euclidean length of the weights. */
  length: number;
}

/** Weight of a word that two of some 150 sentences hold, as those that join two accounts do. */
const RAREST = 4.3;

/** Reads nearness by term into a list that can be compared. */
export function nearWordsOf(context: Map<string, number>, { termNumber, weight }: Evidence): NearWords {
  const words = Array.from(context, ([term, near]) => ({ term: termNumber(term), weight: near * weight(term) }))
    .filter((word) => word.weight > 0)
    .sort((a, b) => a.term - b.term);
  return {
    terms: words.map(({ term }) => term),
    weights: words.map((word) => word.weight),
    length: Math.hypot(...words.map((word) => word.weight)),
  };
}

/** Cosine of what stands round two mentions, and the rarest word that stands near both; each 0 to 1. */
export function compareNearWords(a: NearWords, b: NearWords): { alike: number; rarest: number } {
  let x = 0;
  let y = 0;
  let sum = 0;
  let best = 0;
  while (x < a.terms.length && y < b.terms.length) {
    const order = a.terms[x]! - b.terms[y]!;
    if (order === 0) {
      const product = a.weights[x]! * b.weights[y]!;
      sum += product;
      if (product > best) best = product;
    }
    if (order <= 0) x += 1;
    if (order >= 0) y += 1;
  }
  return sum === 0
    ? { alike: 0, rarest: 0 }
    : { alike: sum / (a.length * b.length), rarest: Math.min(1, Math.sqrt(best) / RAREST) };
}
