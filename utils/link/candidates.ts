import { columnOf, type Line, type Matrix, rowOf } from './matrix';
import type { PairSimilarities } from './similarities';

/** A sentence has few counterparts in another account: so many of the most similar by each measure are looked at. */
const MOST_A_SENTENCE = 8;

type Measured = Pick<PairSimilarities, 'words' | 'letters' | 'beyond'>;

/** Candidate pairs of two accounts, each a sentence and one of those most similar to it, in the order of the texts. */
export function candidatePairs({ words, letters, beyond }: Measured): [row: number, column: number][] {
  const { rows, columns } = words.own;
  const chosen = new Uint8Array(rows * columns);
  for (const measure of [words, letters, beyond]) if (measure) chooseLikest(measure.own, chosen);
  const pairs: [number, number][] = [];
  chosen.forEach((isChosen, place) => {
    if (isChosen) pairs.push([Math.floor(place / columns), place % columns]);
  });
  return pairs;
}

function chooseLikest(matrix: Matrix, chosen: Uint8Array): void {
  const choose = (line: Line) => {
    for (const place of likestOf(line, matrix.values)) chosen[place] = 1;
  };
  for (let row = 0; row < matrix.rows; row += 1) choose(rowOf(matrix, row));
  for (let column = 0; column < matrix.columns; column += 1) choose(columnOf(matrix, column));
}

/** The places of a line's highest figures, the highest first; of equal ones the first. */
function likestOf({ first, step, count }: Line, values: Float64Array): number[] {
  const likest: number[] = [];
  for (let place = first; place < first + step * count; place += step) {
    const value = values[place]!;
    let rank = likest.length;
    while (rank > 0 && values[likest[rank - 1]!]! < value) rank -= 1;
    if (value <= 0 || rank === MOST_A_SENTENCE) continue;
    for (let at = Math.min(likest.length, MOST_A_SENTENCE - 1); at > rank; at -= 1) likest[at] = likest[at - 1]!;
    likest[rank] = place;
  }
  return likest;
}
