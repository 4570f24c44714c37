import type { CandidateRow } from '@/utils/compare/candidateRows';
import type { DetailKind, How } from '@/utils/model';
import type { RankedSentence } from './sentence';
import { SENTENCE_FEATURES } from './sentenceFeatures';

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
  'unlikeLengths',
  'wordsShared',
  ...Object.keys(SENTENCE_FEATURES).map((name) => `mean ${name}`),
  ...Object.keys(SENTENCE_FEATURES).map((name) => `apart ${name}`),
];

/** What bears on a row's being worth a reader's while: what it says, and the sentences that it shows, on average and apart. */
export function rowFeatures(
  { detail, places, accounts, link }: CandidateRow,
  sentencesOf: RankedSentence[][],
): number[] {
  const { kind, verdict, how } = detail;
  const sentences = places.slice(0, 2).map(({ account, sentence }) => sentencesOf[account]![sentence]!);
  const figures = sentences.map((sentence) => Object.values(SENTENCE_FEATURES).map((feature) => feature(sentence)));
  const [first, second = first] = figures as [number[], number[]?];
  const [a, b] = sentences;
  return [
    Math.log1p(accounts),
    Number(verdict === 'conflict'),
    ...KINDS.map((one) => Number(one === kind)),
    ...HOWS.map((one) => Number(one === how)),
    link?.probability ?? 0,
    b ? Math.abs(Math.log((1 + a!.text.length) / (1 + b.text.length))) : 0,
    a && b ? shareOfWords(a.text, b.text) : 0,
    ...first.map((figure, at) => (figure + second![at]!) / 2),
    ...first.map((figure, at) => Math.abs(figure - second![at]!)),
  ];
}

function shareOfWords(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])) as [
    Set<string>,
    Set<string>,
  ];
  let shared = 0;
  for (const word of x) if (y.has(word)) shared += 1;
  return shared / Math.max(1, Math.min(x.size, y.size));
}
