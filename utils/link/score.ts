import { featureNames, featureReader, type Mode } from './features';
import { type Part, partsOf } from './parts';
import { probability } from './probability';
import type { Side } from './side';
import type { PairSimilarities } from './similarities';
import weights from './weights.json';

/** How surely two sentences tell the same. */
export interface PairScore {
  /** Probability that both tell one thing, in part at least. */
  linked: number;
  /** Probability that the main claim of one is stated by the other. */
  same: number;
}

/** Scores pairs of sentences of two accounts. */
export function pairScorer(
  a: Side,
  b: Side,
  similarities: PairSimilarities,
  mode: Mode,
): (row: number, column: number) => PairScore {
  const read = featureReader(a, b, similarities, mode);
  const { linked, same } = weights[mode];
  return (row, column) => {
    const features = read(row, column);
    return { linked: probability(features, linked), same: probability(features, same) };
  };
}

/** The probabilities from which a pair counts as linked, and as the same claim. */
export function thresholdsOf(mode: Mode): { linked: number; same: number } {
  return { linked: weights[mode].linked.threshold, same: weights[mode].same.threshold };
}

/** What each feature of a pair does to its probability of telling one thing. */
export function partsOfPair(features: number[], mode: Mode): Part[] {
  return partsOf(featureNames(mode), features, weights[mode].linked.weights);
}
