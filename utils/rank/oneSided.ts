import { logOdds } from '@/utils/link/logOdds';
import { partsOf, type Reasoned } from '@/utils/link/parts';
import { probability } from '@/utils/link/probability';
import weights from './weights.json';

/** What bears on a passage's being told on one side only. */
export interface OneSided {
  /** Its sentences: how surely the other side tells each nowhere, 0 where it does tell it, and how long each is. */
  sentences: { untold: number; letters: number }[];
  /** How surely an editor would tell it. */
  worth: number;
  /** Whether the encoder bore on these figures; without it they are less sure. */
  byMeaning: boolean;
}

/** The names of the features, in the order of `oneSidedFeatures`. */
export const ONE_SIDED_FEATURES = ['meanUntold', 'allUntold', 'worth'];

/** Its logarithm is finite: what the other side does tell counts as untold with this probability. */
const LEAST_PROBABILITY = 0.05;
/** Hardly a passage that was read is worth less (one in twenty), so that nothing is known of those. */
const LEAST_READ = 0.15;

export function oneSidedFeatures({ sentences, worth }: OneSided): number[] {
  const letters = sentences.reduce((sum, one) => sum + one.letters, 0);
  const untold = sentences.reduce((sum, one) => sum + one.untold * one.letters, 0);
  const all = sentences.reduce((sum, one) => sum + Math.log(Math.max(LEAST_PROBABILITY, one.untold)), 0);
  return [logOdds(untold / letters), all, logOdds(Math.max(LEAST_READ, worth))];
}

/**
 * How surely a reader of both sides finds a passage told on one of them only: none of what it tells stands in the other, but for
 * whom it is about.
 */
export function oneSidedProbability(passage: OneSided): number {
  return probability(oneSidedFeatures(passage), tableOf(passage));
}

/** The least probability with which a passage is shown. */
export function leastOneSided(passage: OneSided): number {
  return tableOf(passage).bar;
}

/** The probability with what speaks for it and against it. */
export function explainOneSided(passage: OneSided): Reasoned {
  const parts = partsOf(ONE_SIDED_FEATURES, oneSidedFeatures(passage), tableOf(passage).weights);
  return { probability: oneSidedProbability(passage), parts };
}

function tableOf({ byMeaning }: OneSided) {
  return byMeaning ? weights.oneSidedByMeaning : weights.oneSided;
}
