import { multiplyPlainly } from './product';
import { type EncodedSentence, SCALE } from './vectors';

/** Words of one sentence that answer words of another, as offsets into each. */
export interface Alignment {
  a: [start: number, end: number];
  b: [start: number, end: number];
  /** Cosine of the two; of several pieces the least. */
  score: number;
}

/**
 * Which words of one sentence answer which of the other: pieces that are each other's best match, in the order of `a`.
 * Matches that follow one another in both sentences are one, so that words are whole again.
 */
export function align(a: EncodedSentence, b: EncodedSentence): Alignment[] {
  const products = multiplyPlainly(a.tokens, b.tokens);
  const [height, width] = [a.pieces.length, b.pieces.length];
  const bestOfA = Array.from({ length: height }, (_, row) => best(width, (column) => products[row * width + column]!));
  const bestOfB = Array.from({ length: width }, (_, column) => best(height, (row) => products[row * width + column]!));
  const joined: (Alignment & { row: number; column: number })[] = [];
  bestOfA.forEach((column, row) => {
    if (column === undefined || bestOfB[column] !== row) return;
    const score = products[row * width + column]! / (SCALE * SCALE);
    const last = joined.at(-1);
    if (last && last.row === row - 1 && last.column === column - 1) {
      Object.assign(last, { row, column, score: Math.min(last.score, score) });
      last.a = [last.a[0], a.pieces[row]![1]];
      last.b = [last.b[0], b.pieces[column]![1]];
    } else joined.push({ a: a.pieces[row]!, b: b.pieces[column]!, score, row, column });
  });
  return joined.map(({ a, b, score }) => ({ a, b, score: Math.round(score * 1e4) / 1e4 }));
}

/** The place of the largest value, the first of equal ones. */
function best(count: number, valueAt: (place: number) => number): number | undefined {
  let place: number | undefined;
  for (let at = 0; at < count; at += 1) if (place === undefined || valueAt(at) > valueAt(place)) place = at;
  return place;
}
