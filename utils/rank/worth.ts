import type { CandidateRow } from '@/utils/compare/candidateRows';
import { partsOf, type Reasoned } from '@/utils/link/parts';
import type { DetailKind } from '@/utils/model';
import { ROW_FEATURES, rowFeatures } from './rowFeatures';
import type { RankedSentence } from './sentence';
import { SENTENCE_FEATURES } from './sentenceFeatures';
import weights from './weights.json';

/** Probability that a good editor would tell the row to the reader of the open article. */
export function worthOf(row: CandidateRow, sentences: RankedSentence[][]): number {
  return probability(rowFeatures(row, sentences), row.detail.verdict === 'only' ? weights.only : weights.differ);
}

/** The same with what speaks for it and against it. */
export function explainWorth(row: CandidateRow, sentences: RankedSentence[][]): Reasoned {
  const table = row.detail.verdict === 'only' ? weights.only : weights.differ;
  const features = rowFeatures(row, sentences);
  return { probability: probability(features, table), parts: partsOf(ROW_FEATURES, features, table.weights) };
}

/**
 * Kinds of which a compatible row is shown only above the bar: "about 1,000" beside "1,000", a day beside its evening, a
 * quotation cut, a claim in other words, one word of doubt. Of 590 such rows 24 were on an editor's list, of the 26 about wording 10.
 */
const BARRED = new Set<DetailKind>(['certainty', 'claim', 'date', 'number', 'quote']);
/** What is said to be told on one side only is sure, or worth the doubt: both probabilities together come to this. */
const SURE_OR_WORTH = 0.9;

/** Whether a row is worth showing: under its bar a list shows nothing. */
export function isWorthShowing({ detail: { kind, verdict }, untold = 1 }: CandidateRow, worth: number): boolean {
  if (verdict === 'only') return untold + worth >= SURE_OR_WORTH;
  return verdict !== 'compatible' || !BARRED.has(kind) || worth >= weights.differ.bar;
}

/** Probability that a sentence tells a key fact of the story, without which a reader would be misinformed. */
export function importanceOf(sentence: RankedSentence): number {
  const features = Object.values(SENTENCE_FEATURES).map((feature) => feature(sentence));
  return probability(features, weights.importance);
}

/** Four digits: what a last digit of a vector moves must not move what is shown. */
function probability(features: number[], { weights: table, bias }: { weights: number[]; bias: number }): number {
  let sum = bias;
  for (let at = 0; at < features.length; at += 1) sum += features[at]! * table[at]!;
  return Math.round(1e4 / (1 + Math.exp(-sum))) / 1e4;
}
