import { figuresAt, type PairFigures, type Similarity } from '@/utils/encode/similarity';
import { sharedTerms } from './lexical';
import { emptyMatrix, leads, type Matrix } from './matrix';
import type { Side } from './side';

/** A figure for every pair of sentences of two accounts, as it is and against each pair's rivals. */
export interface AmongRivals {
  own: Matrix;
  /** Less the best other pair of the same sentence of the first account, or of the second. */
  inRow: Matrix;
  inColumn: Matrix;
}

/** How like the sentences of two accounts are, by each measure. */
export interface PairSimilarities {
  words: AmongRivals;
  /** The weight of the terms that both have. */
  sharedWords: Matrix;
  letters: AmongRivals;
  /** By the vectors of words: the better of the two directions, the worse, and what both find beyond what they find everywhere. */
  high?: AmongRivals;
  low?: AmongRivals;
  beyond?: AmongRivals;
}

/** Measures two accounts; `vectors` is what the encoder says of them, if it said anything. */
export function similaritiesOf(a: Side, b: Side, vectors?: Similarity): PairSimilarities {
  const words = sharedTerms(a.words, b.words);
  const lexical = {
    words: amongRivals(words.cosines),
    sharedWords: words.weights,
    letters: amongRivals(sharedTerms(a.letters, b.letters).cosines),
  };
  if (vectors === undefined) return lexical;
  const measured = (figure: (pair: PairFigures) => number) => amongRivals(matrixOf(vectors, figure, lexical.words.own));
  return {
    ...lexical,
    high: measured(({ ab, ba }) => Math.max(ab, ba)),
    low: measured(({ ab, ba }) => Math.min(ab, ba)),
    beyond: measured(({ rab, rba }) => rab + rba),
  };
}

function amongRivals(own: Matrix): AmongRivals {
  return { own, ...leads(own) };
}

/** Of a very long article only the first sentences have vectors: the others are like none. */
function matrixOf(vectors: Similarity, figure: (pair: PairFigures) => number, { rows, columns }: Matrix): Matrix {
  const matrix = emptyMatrix(rows, columns);
  for (let row = 0; row < Math.min(rows, vectors.rows); row += 1) {
    for (let column = 0; column < Math.min(columns, vectors.columns); column += 1) {
      matrix.values[row * columns + column] = figure(figuresAt(vectors, row, column));
    }
  }
  return matrix;
}
