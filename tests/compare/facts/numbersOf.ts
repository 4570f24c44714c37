import { candidatesIn } from '@/utils/compare/align/candidatePairs';
import type { Candidate } from '@/utils/compare/facts/candidatePair';
import { placedIn, type StoryMention } from '@/utils/compare/facts/mentionInContext';
import { linkAccounts } from '@/utils/link/link';
import { type Side, sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

/** The numbers of each of the texts, and which of two texts are candidates for one fact. */
export function numbersOf(texts: string[]): { sides: Side[]; numbers: StoryMention[][]; candidates: Candidate[] } {
  const sides = sidesOf(texts.map((text, at) => prepareAccount(article(`${at}`, text))));
  const mentions = sides.map((side, at) => placedIn(side, at, 'number'));
  return {
    sides,
    numbers: mentions.map((account) => account.flat()),
    candidates: candidatesIn(mentions, linkAccounts(sides)),
  };
}
