import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import { goAlong, rarestShared } from '@/utils/compare/facts/context';
import { formOf, type MentionInContext } from '@/utils/compare/facts/mentionInContext';
import { countOtherThings } from '@/utils/compare/facts/ownFacts';
import type { PairContext } from './pairContext';
import { valueSimilarity } from './valueSimilarity';

type Feature = (candidate: CandidatePair, setting: PairContext) => number;

/** What speaks for and against two numbers, or two dates, stating one fact: each about 0 to 1, in the order of the weights. */
export const FEATURES: Record<string, Feature> = {
  /** The probability of the link, where the two stand for each other in the two sentences. */
  partners: (candidate, { assigned }) => (assigned.has(candidate) ? candidate.link.probability : 0),
  /** Of how many of the two sentences the link is the likeliest that leads to a mention of the other account. */
  likeliestLink: ({ a, b, link }, { likeliest }) =>
    (Number(likeliest(a, b.account) === link.probability) + Number(likeliest(b, a.account) === link.probability)) / 2,
  sharedWord: ({ a, b }) => rarestShared(a.context(), b.context()),
  wordsBefore: ({ a, b }) => goAlong(a.context().before, b.context().before),
  equal: ({ relation }) => Number(relation.verdict === 'agree'),
  close: ({ a, b }) => valueSimilarity(a.parsed, b.parsed),
  /** Of two unequal values, how many the other account tells too where its sentence may tell the same. */
  equalElsewhere: ({ a, b, relation }, { meets }) =>
    relation.verdict === 'agree' ? 0 : (Number(meets(a, b.account)) + Number(meets(b, a.account))) / 2,
  rare: ({ a, b }, { repeats }) => 1 / Math.sqrt(repeats(a) * repeats(b)),
  digits: ({ a, b }) => Math.min(a.own.digits, b.own.digits) / 4,
  saysLittle: ({ a, b }) => (Number(a.own.saysLittle) + Number(b.own.saysLittle)) / 2,
  alone: ({ a, b }) => 1 / (rivalsOf(a) * rivalsOf(b)),
  otherThing: ({ a, b }) => Number(countOtherThings(a.own, b.own)),
  /** The nearest names of the two are two. */
  otherName: ({ a, b }) =>
    Number(a.nearName.length > 0 && b.nearName.length > 0 && !a.nearName.some((word) => b.nearName.includes(word))),
  apart: ({ a, b }, { lengths }) => Math.abs(a.sentence / lengths[a.account]! - b.sentence / lengths[b.account]!),
};

/** How many mentions of its sentence, itself among them, are of its form. */
function rivalsOf(mention: MentionInContext): number {
  return mention.mates.filter((mate) => formOf(mate) === formOf(mention)).length;
}
