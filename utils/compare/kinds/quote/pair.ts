import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';
import { sharedRun } from './compare';

/** So many words in a row are hardly chance; fewer need the sentences to tell the same. */
const HARDLY_CHANCE = 4;
/** A longer run says the same however much of the utterance each account gives. */
const LONG = 7;
/** Least probability of a link under fewer words. */
const LEAST_LINK = 0.15;

/** Whether two quotations have a word in common: quickly told, and of most pairs not so. */
export function shareWord(a: MentionInContext, b: MentionInContext): boolean {
  const theirs = new Set(b.value.split(' '));
  return a.value.split(' ').some((word) => theirs.has(word));
}

/** How surely two quotations give one utterance, 0 to 1. */
export function quoteProbability({ a, b, link }: CandidatePair): number {
  const { count, share } = sharedRun(a, b);
  if (count >= HARDLY_CHANCE) return share >= (count >= LONG ? 0.3 : 0.5) ? 0.6 + share / 3 : 0;
  if (share < 1 || link.probability < LEAST_LINK) return 0;
  return Math.min(1, (a.value === b.value ? 0.3 : 0.1) + 0.1 * count + 0.5 * link.probability);
}
