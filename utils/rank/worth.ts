import type { CandidateRow } from '@/utils/compare/candidateRows';
import type { Detail, DetailKind } from '@/utils/model';
import { rowFeatures } from './rowFeatures';
import type { RankedSentence } from './sentence';
import { SENTENCE_FEATURES } from './sentenceFeatures';
import weights from './weights.json';

/** Learned by `scripts/learn/rank/fit.py`: from words alone, or from words and vectors. */
export type Learned = keyof typeof weights;

/** Probability that a good editor would tell the row to the reader of the open article. */
export function worthOf(row: CandidateRow, sentences: RankedSentence[][], learned: Learned): number {
  const { only, differ } = weights[learned];
  return probability(rowFeatures(row, sentences), row.detail.verdict === 'only' ? only : differ);
}

/**
 * Kinds of which a row is shown only above the bar: of 671 compatible days and quotations none but two were on an
 * editor's list, and most claims are told in other words without saying anything else.
 */
const BARRED = new Set<DetailKind>(['claim', 'date', 'quote']);

/** Whether a row is worth showing: under its bar a list shows nothing. */
export function isWorthShowing({ kind, verdict }: Detail, worth: number, learned: Learned): boolean {
  return verdict !== 'compatible' || !BARRED.has(kind) || worth >= weights[learned].differ.bar;
}

/** Probability that a sentence tells a key fact of the story, without which a reader would be misinformed. */
export function importanceOf(sentence: RankedSentence, learned: Learned): number {
  const features = Object.values(SENTENCE_FEATURES).map((feature) => feature(sentence));
  return probability(features, weights[learned].importance);
}

/** Four digits: what a last digit of a vector moves must not move what is shown. */
function probability(features: number[], { weights: table, bias }: { weights: number[]; bias: number }): number {
  let sum = bias;
  for (let at = 0; at < features.length; at += 1) sum += features[at]! * table[at]!;
  return Math.round(1e4 / (1 + Math.exp(-sum))) / 1e4;
}
