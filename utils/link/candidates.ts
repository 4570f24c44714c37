import type { Matrix } from './matrix';
import type { PairSimilarities } from './similarities';

/** A sentence has few counterparts in another account: so many of the most similar by each measure are looked at. */
const MOST_A_SENTENCE = 8;

type Measured = Pick<PairSimilarities, 'words' | 'letters' | 'beyond'>;

/** Candidate pairs of two accounts, each a sentence and one of those most similar to it, in the order of the texts. */
export function candidatePairs({ words, letters, beyond }: Measured): [row: number, column: number][] {
  const { columns } = words.own;
  const places = new Set<number>();
  for (const measure of [words, letters, beyond]) if (measure) addLikest(measure.own, places);
  return [...places].sort((a, b) => a - b).map((place) => [Math.floor(place / columns), place % columns]);
}

function addLikest({ rows, columns, values }: Matrix, places: Set<number>): void {
  const keep = (first: number, step: number, count: number) => {
    const like: number[] = [];
    for (let at = 0; at < count; at += 1) if (values[first + at * step]! > 0) like.push(first + at * step);
    like.sort((a, b) => values[b]! - values[a]! || a - b);
    for (const place of like.slice(0, MOST_A_SENTENCE)) places.add(place);
  };
  for (let row = 0; row < rows; row += 1) keep(row * columns, 1, columns);
  for (let column = 0; column < columns; column += 1) keep(column, columns, rows);
}
