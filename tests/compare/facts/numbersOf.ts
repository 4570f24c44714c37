import { candidatePairsIn } from '@/utils/compare/align/candidatePairs';
import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import { type MentionInContext, mentionsInContext } from '@/utils/compare/facts/mentionInContext';
import { linkAccounts } from '@/utils/link/link';
import { type Side, sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

/** The numbers of each of the texts, and which of two texts are candidates for one fact. */
export function numbersOf(texts: string[]): {
  sides: Side[];
  numbers: MentionInContext[][];
  candidates: CandidatePair[];
} {
  const sides = sidesOf(texts.map((text, at) => prepareAccount(article(`${at}`, text))));
  const mentions = sides.map((side, at) => mentionsInContext(side, at, 'number'));
  return {
    sides,
    numbers: mentions.map((account) => account.flat()),
    candidates: candidatePairsIn(mentions, linkAccounts(sides)),
  };
}
