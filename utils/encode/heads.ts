import weights from './heads.json';
import { type EncodedSentence, SCALE, WIDTH } from './vectors';

/**
 * What the meaning of each sentence of an account says of it by itself, in log odds: linear heads over its mean vector and over
 * what this has that the account's mean has not. Learned with the order of rows (`scripts/learn/rank/fit.py`).
 */
export interface Heads {
  /** That it tells a key fact of the story. */
  importance: number[];
  /** That an editor would tell it to the reader of another account that does not. */
  only: number[];
}

export function headsOf(sentences: readonly EncodedSentence[]): Heads {
  const mean = new Float64Array(WIDTH);
  for (const { sentence } of sentences)
    for (let at = 0; at < WIDTH; at += 1) mean[at]! += sentence[at]! / sentences.length;
  const read = (head: number[]) => sentences.map(({ sentence }) => logOddsOf(sentence, mean, head));
  return { importance: read(weights.importance), only: read(weights.only) };
}

/** A head weighs the mean vector first, then what is apart from the account's. */
function logOddsOf(sentence: Int8Array, mean: Float64Array, head: number[]): number {
  let sum = 0;
  for (let at = 0; at < WIDTH; at += 1) {
    const value = sentence[at]!;
    sum += value * head[at]! + (value - mean[at]!) * head[WIDTH + at]!;
  }
  return sum / SCALE;
}
