import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';
import type { Link } from '@/utils/link/link';
import { areTranslated, exchangeOne, sharedRun } from './compare';

/** So many words in a row are hardly chance; fewer need the sentences to tell the same. */
const HARDLY_CHANCE = 4;
/** A longer run says the same however much of the utterance each account gives. */
const LONG = 7;
/** Least probability of a link under fewer words. */
const LEAST_LINK = 0.15;

/** From here on sentences tell the same so surely that a phrase of which one word is another is the same phrase, changed. */
const SURELY = 0.85;

/** That two sentences each quote once in one place speaks for a translation too, so the link may be less sure than one that counts. */
const LEAST_TRANSLATED = 0.3;
/** A translation has about as many words; one of half as many gives a part, or something else. */
const LEAST_LENGTH = 0.5;

/** Whether two quotations may give one utterance: quickly told, and of most pairs not so. */
export function mayBeOneUtterance(a: MentionInContext, b: MentionInContext, link: Link): boolean {
  if (areTranslated(a, b)) return link.probability >= LEAST_TRANSLATED && standAlike(a, b);
  return a.valueWords.some((word) => b.valueWords.includes(word));
}

/** How surely two quotations give one utterance, 0 to 1. */
export function quoteProbability({ a, b, link }: Omit<CandidatePair, 'relation'>): number {
  if (areTranslated(a, b)) return Math.min(1, 0.2 + link.probability);
  const { count, share } = sharedRun(a, b);
  if (count >= HARDLY_CHANCE) return share >= (count >= LONG ? 0.3 : 0.5) ? 0.6 + share / 3 : 0;
  if (link.probability >= SURELY && exchangeOne(a, b)) return Math.min(link.probability, SURELY);
  if (share < 1 || link.probability < LEAST_LINK) return 0;
  return Math.min(1, (a.value === b.value ? 0.3 : 0.1) + 0.1 * count + 0.5 * link.probability);
}

/** Of two languages only the place in the sentence and the length tell which quotation answers which. */
function standAlike(a: MentionInContext, b: MentionInContext): boolean {
  const [x, y] = [a.valueWords.length, b.valueWords.length];
  const inOrder = a.mates.length === b.mates.length && a.mates.indexOf(a) === b.mates.indexOf(b);
  return inOrder && Math.min(x, y) >= LEAST_LENGTH * Math.max(x, y);
}
