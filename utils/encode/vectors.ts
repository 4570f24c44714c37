/** Width of every vector: the encoder's last layer projects to so many dimensions. */
export const WIDTH = 128;
/** A dimension of a unit vector is kept as a whole number: times 127, rounded. */
export const SCALE = 127;

/** What the encoder makes of one sentence. Special tokens are left out: `n` counts pieces of words only. */
export interface EncodedSentence {
  /** n × WIDTH: the unit vector of each piece, times SCALE. */
  tokens: Int8Array;
  /** Where each piece stands in the sentence: `sentence.slice(start, end)`. */
  pieces: [start: number, end: number][];
  /** How rare each piece is in news: its inverse document frequency times 16. */
  weights: Uint8Array;
  /** WIDTH: the mean of the pieces, each by its weight, as a unit vector times SCALE. All zeros where there is no piece. */
  sentence: Int8Array;
}

/** Rounds unit vectors to whole numbers. The same floats give the same bytes on every machine. */
export function quantize(vectors: Float32Array): Int8Array {
  // (`Int8Array.from` with a function takes many times as long.)
  return new Int8Array(vectors.map((value) => Math.round(value * SCALE)));
}

/** The mean of the rows of `tokens`, each by its weight, as a unit vector. */
export function meanVector(tokens: Int8Array, weights: Uint8Array): Int8Array {
  const sum = new Float64Array(WIDTH);
  weights.forEach((weight, row) => {
    for (let at = 0; at < WIDTH; at += 1) sum[at]! += weight * tokens[row * WIDTH + at]!;
  });
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
  return length === 0 ? new Int8Array(WIDTH) : Int8Array.from(sum, (value) => Math.round((value / length) * SCALE));
}
