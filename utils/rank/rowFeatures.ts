import type { CandidateRow } from '@/utils/compare/candidateRows';
import { logOdds } from '@/utils/link/logOdds';
import type { DetailKind, How } from '@/utils/model';
import { PAIR_FIGURES } from './pairFigures';
import type { RankedSentence } from './sentence';
import { SENTENCE_FEATURES, sentenceFigures } from './sentenceFeatures';

const KINDS: DetailKind[] = [
  'number',
  'date',
  'name',
  'quote',
  'attribution',
  'certainty',
  'cause',
  'wording',
  'claim',
];
const HOWS: How[] = [
  'rounded',
  'vaguer',
  'narrower',
  'hedged',
  'denied',
  'other source',
  'other cause',
  'other words',
  'reworded',
  'cut',
  'older report',
];

/** The names of a row's features, in the order of `rowFeatures`. */
export const ROW_FEATURES: string[] = [
  'accounts',
  'conflict',
  ...KINDS.map((kind) => `kind ${kind}`),
  ...HOWS.map((how) => `how ${how}`),
  'linked',
  'same',
  'untold',
  ...Object.keys(PAIR_FIGURES),
  ...Object.keys(SENTENCE_FEATURES).map((name) => `mean ${name}`),
  ...Object.keys(SENTENCE_FEATURES).map((name) => `apart ${name}`),
];

/** What bears on a row's being worth a reader's while: what it says, and the sentences that it shows, on average and apart. */
export function rowFeatures(
  { detail, places, accounts, link, untold }: CandidateRow,
  sentencesOf: RankedSentence[][],
): number[] {
  const { kind, verdict, how } = detail;
  const sentences = places.slice(0, 2).map(({ account, sentence }) => sentencesOf[account]![sentence]!);
  const figures = sentences.map(sentenceFigures);
  const [first, second = first] = figures as [number[], number[]?];
  const [a, b] = sentences;
  return [
    Math.log1p(accounts),
    Number(verdict === 'conflict'),
    ...KINDS.map((one) => Number(one === kind)),
    ...HOWS.map((one) => Number(one === how)),
    link?.probability ?? 0,
    link ? logOdds(link.same) : 0,
    untold === undefined ? 0 : logOdds(untold),
    ...Object.values(PAIR_FIGURES).map((figure) => (a && b ? figure(a, b) : 0)),
    ...first.map((figure, at) => (figure + second![at]!) / 2),
    ...first.map((figure, at) => Math.abs(figure - second![at]!)),
  ];
}
