import { logOdds } from '@/utils/link/logOdds';
import { partsOf, type Reasoned } from '@/utils/link/parts';
import { probability } from '@/utils/link/probability';
import weights from './weights.json';

/** A passage that one side is said to tell and the other not. */
export interface Alone {
  /** Its sentences: how surely the other side tells each nowhere, 0 where it does tell it, and how long each is. */
  sentences: { untold: number; letters: number }[];
  /** How surely an editor would tell it. */
  worth: number;
  /** Whether the encoder bore on these figures; without it they are less sure. */
  byMeaning: boolean;
}

/** What bears on a reader's finding that a passage is told on one side only, in the order of `aloneFeatures`. */
export const ALONE_FEATURES = ['meanUntold', 'allUntold', 'worth'];

/** What the other side tells is taken for nearly told, so that the logarithm of it is finite. */
const LEAST_UNTOLD = 0.05;
/** Hardly a passage that was read is worth less (one in twenty), so that nothing is known of those. */
const LEAST_WORTH = 0.15;

export function aloneFeatures({ sentences, worth }: Alone): number[] {
  const letters = Math.max(
    1,
    sumOf(sentences, (one) => one.letters),
  );
  return [
    logOdds(sumOf(sentences, (one) => one.untold * one.letters) / letters),
    sumOf(sentences, ({ untold }) => Math.log(Math.max(LEAST_UNTOLD, untold))),
    logOdds(Math.max(LEAST_WORTH, worth)),
  ];
}

function sumOf<One>(list: One[], figure: (one: One) => number): number {
  return list.reduce((sum, one) => sum + figure(one), 0);
}

/**
 * How surely a reader of both sides finds a passage told on one of them only: none of what it tells stands in the other, but for
 * whom it is about.
 */
export function surelyAlone(passage: Alone): number {
  return probability(aloneFeatures(passage), tableOf(passage));
}

/** The same with what speaks for it and against it. */
export function explainAlone(passage: Alone): Reasoned {
  const { weights: table } = tableOf(passage);
  return { probability: surelyAlone(passage), parts: partsOf(ALONE_FEATURES, aloneFeatures(passage), table) };
}

/** Whether that is sure enough to say it. */
export function isToldAlone(passage: Alone): boolean {
  return surelyAlone(passage) >= tableOf(passage).bar;
}

function tableOf({ byMeaning }: Alone) {
  return byMeaning ? weights.toldAloneByMeaning : weights.toldAlone;
}
