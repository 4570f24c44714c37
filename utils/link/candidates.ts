import type { Matrix } from './matrix';
import type { PairSimilarities } from './similarities';

/** A sentence has few counterparts in another account: so many of the most similar by each measure are looked at. */
const MOST_A_SENTENCE = 8;

/** Candidate pairs of two accounts, each a sentence and one of those most similar to it, in the order of the texts. */
export function candidatePairs({ words, letters, beyond }: PairSimilarities): [row: number, column: number][] {
  const { columns } = words.own;
  const places = new Set<number>();
  for (const measure of [words, letters, beyond]) if (measure) addLikest(measure.own, places);
  return [...places].sort((a, b) => a - b).map((place) => [Math.floor(place / columns), place % columns]);
}

function addLikest({ rows, columns, values }: Matrix, places: Set<number>): void {
  const keep = (line: number[]) => {
    line.sort((a, b) => values[b]! - values[a]! || a - b);
    for (const place of line.slice(0, MOST_A_SENTENCE)) if (values[place]! > 0) places.add(place);
  };
  for (let row = 0; row < rows; row += 1) keep(Array.from({ length: columns }, (_, column) => row * columns + column));
  for (let column = 0; column < columns; column += 1)
    keep(Array.from({ length: rows }, (_, row) => row * columns + column));
}
