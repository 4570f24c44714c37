import { logOdds } from '@/utils/link/logOdds';
import type { Side } from '@/utils/link/side';
import { type Searched, type TermOverlap, termOverlapOf } from './termOverlap';

/** A sentence of one account that is looked for in another. */
export interface Sought {
  side: Side;
  sentence: number;
  /** The other account. */
  searched: Searched;
  /** Probabilities of its links to sentences of the other account, surest first. */
  links: number[];
}

/** What bears on whether another account tells what a sentence tells, in any words. */
const FEATURES: Record<string, (sought: Sought, overlap: TermOverlap) => number> = {
  surest: ({ links }) => logOdds(links[0]),
  second: ({ links }) => logOdds(links[1]),
  termsInSentence: (_, { inSentence }) => inSentence,
  termsInWindow: (_, { inWindow }) => inWindow,
  termsAnywhere: (_, { anywhere }) => anywhere,
  namesFound: ({ side, sentence, searched }) => countFound(side.values[sentence]!.names, searched.names),
  namesMissing: ({ side, sentence, searched }) => countMissing(side.values[sentence]!.names, searched.names),
  numbersFound: ({ side, sentence, searched }) => countFound(side.values[sentence]!.numbers, searched.numbers),
  numbersMissing: ({ side, sentence, searched }) => countMissing(side.values[sentence]!.numbers, searched.numbers),
  quotes: ({ side, sentence }) => Number(side.values[sentence]!.quotes),
  length: ({ side, sentence }) => Math.log1p(side.words[sentence]!.inOrder.length),
  early: ({ sentence }) => 1 / (1 + sentence),
  otherLength: ({ searched }) => Math.log1p(searched.side.words.length),
};

/** The names of the features, in the order of their figures. */
export const UNTOLD_FEATURES = Object.keys(FEATURES);

export function untoldFeatures(sought: Sought): number[] {
  const overlap = termOverlapOf(sought.side.words[sought.sentence]!, sought.searched);
  return Object.values(FEATURES).map((feature) => feature(sought, overlap));
}

function countFound(values: Set<string>, there: Set<string>): number {
  let found = 0;
  for (const value of values) if (there.has(value)) found += 1;
  return Math.log1p(found);
}

function countMissing(values: Set<string>, there: Set<string>): number {
  let missing = 0;
  for (const value of values) if (!there.has(value)) missing += 1;
  return Math.log1p(missing);
}
