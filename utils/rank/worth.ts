import type { CandidateRow } from '@/utils/compare/candidateRows';
import { partsOf, type Reasoned } from '@/utils/link/parts';
import { probability } from '@/utils/link/probability';
import type { Detail, DetailKind, How } from '@/utils/model';
import { ROW_FEATURES, rowFeatures } from './rowFeatures';
import type { RankedSentence } from './sentence';
import { sentenceFigures } from './sentenceFeatures';
import weights from './weights.json';

/** How a row is rated, each from 0 to 1. */
interface Rating {
  /** How surely a careful editor would tell it to the reader of the open article. */
  worth: number;
  /** How surely the sentences of a claim told differently are about one matter; of other rows that is asked where they are made. */
  right: number;
  /** Whether what its sentence means bore on its worth. */
  byMeaning: boolean;
}

/** A row with how it is rated. */
export interface RatedRow extends Rating {
  row: CandidateRow;
}

export function rate(row: CandidateRow, sentences: RankedSentence[][]): RatedRow {
  const meaning = meaningOf(row, sentences);
  const features = rowFeatures(row, sentences);
  return {
    row,
    worth: probability(features, tableOf(row, meaning), meaning),
    right: isToldDifferently(row.detail) ? probability(features, weights.right) : 1,
    byMeaning: meaning !== undefined,
  };
}

/** What a row is worth, with what speaks for it and against it. */
export function explainWorth(row: CandidateRow, sentences: RankedSentence[][]): Reasoned {
  const meaning = meaningOf(row, sentences);
  const table = tableOf(row, meaning);
  const features = rowFeatures(row, sentences);
  return {
    probability: probability(features, table, meaning),
    parts: partsOf([...ROW_FEATURES, 'meaning'], [...features, meaning ?? 0], [...table.weights, 1]),
  };
}

/** What the meaning of the sentence that one account alone tells says of it; of what differs nothing is learned from that. */
function meaningOf({ detail, places }: CandidateRow, sentences: RankedSentence[][]): number | undefined {
  const [first] = places;
  return detail.verdict === 'only' && first ? sentences[first.account]![first.sentence]!.meaning?.only : undefined;
}

/**
 * Kinds of which a compatible row is shown only above the bar: rounded numbers, days beside their hours, quotations cut and
 * stray doubts are mostly true and tell nothing. Of 400 that were read 6 were worth telling, of 36 about wording 11.
 */
const BARRED = new Set<DetailKind>(['certainty', 'claim', 'date', 'number', 'quote', 'wording']);
/** One name spelled in two ways: of 10 that were read none was worth telling. */
const OTHER_SPELLING: How = 'other name';

/** Whether a row that all its accounts tell is worth showing and surely enough right: under its bar a list shows nothing. */
export function isWorthShowing({ row: { detail }, worth, right }: RatedRow): boolean {
  const isBarred = BARRED.has(detail.kind) || detail.how === OTHER_SPELLING;
  if (detail.verdict !== 'compatible' || !isBarred) return true;
  if (isToldDifferently(detail)) return worth >= weights.toldDifferently.bar && right >= weights.right.bar;
  return worth >= weights.differ.bar;
}

/** Rows of three sorts were learned each by itself: what is compared in them is not the same. */
function tableOf({ detail }: CandidateRow, meaning?: number) {
  if (detail.verdict === 'only') return meaning === undefined ? weights.only : weights.onlyByMeaning;
  return isToldDifferently(detail) ? weights.toldDifferently : weights.differ;
}

/** A claim that two accounts tell each in its own words. */
export function isToldDifferently({ how }: Detail): boolean {
  return how === 'told differently';
}

/** Probability that a sentence tells a key fact of the story, without which a reader would be misinformed. */
export function importanceOf(sentence: RankedSentence): number {
  const { importance } = sentence.meaning ?? {};
  const table = importance === undefined ? weights.importance : weights.importanceByMeaning;
  return probability(sentenceFigures(sentence), table, importance);
}
