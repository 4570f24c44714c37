import type { CandidateRow } from '@/utils/compare/candidateRows';
import { logOdds } from '@/utils/link/logOdds';
import type { DetailKind, How } from '@/utils/model';
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
  'unlikeLengths',
  'unlikeNumbers',
  'unlikeNames',
  'unlikeDoubt',
  'unlikeDenial',
  'newInEither',
  'newInBoth',
  'wordsShared',
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
    b ? Math.abs(Math.log((1 + a!.text.length) / (1 + b.text.length))) : 0,
    ...(a && b ? unlike(a, b) : [0, 0, 0, 0, 0, 0]),
    a && b ? shareOfWords(a.everyWord, b.everyWord) : 0,
    ...first.map((figure, at) => (figure + second![at]!) / 2),
    ...first.map((figure, at) => Math.abs(figure - second![at]!)),
  ];
}

function shareOfWords(x: Set<string>, y: Set<string>): number {
  let shared = 0;
  for (const word of x) if (y.has(word)) shared += 1;
  return shared / Math.max(1, Math.min(x.size, y.size));
}

const DOUBT =
  /\b(?:alleg\w*|accus\w*|claim(?:s|ed)?|suspect\w*|reported(?:ly)?|appear\w*|unclear|may|might|could|apparently|likely|possibl[ey]|believed|purported\w*|disput\w*)\b/i;
const DENIAL = /\b(?:not|never|no|nor|den(?:y|ied|ies)|without|reject\w*|refus\w*|failed|unable)\b|n['’]t\b/i;

/** What two sentences that are linked do not have in common. */
function unlike(a: RankedSentence, b: RankedSentence): number[] {
  const apart = (kind: 'numbers' | 'names') => {
    const [x, y] = [a, b].map(({ sides, account, sentence }) => sides[account]!.values[sentence]![kind]);
    return Number(x!.size > 0 && y!.size > 0 && [...x!].every((value) => !y!.has(value)));
  };
  const onlyOne = (pattern: RegExp) => Number(pattern.test(a.text) !== pattern.test(b.text));
  const fresh = [a, b].map(({ known }) => 1 - known);
  return [apart('numbers'), apart('names'), onlyOne(DOUBT), onlyOne(DENIAL), Math.max(...fresh), Math.min(...fresh)];
}
