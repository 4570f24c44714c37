import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import { contextSimilarity, goAlong } from '@/utils/compare/facts/context';
import { shareEventType } from '@/utils/compare/facts/eventTypes';
import { formOf, type MentionInContext } from '@/utils/compare/facts/mentionInContext';

/** What a step further aside in its sentence takes from a mention's similarity. */
const STEP_ASIDE = 0.05;
/** What a value takes from it that the other account tells in another sentence. */
const TOLD_ELSEWHERE = 0.3;

/** Whether a mention's value stands in a sentence of an account that may tell the same. */
type Meets = (mention: MentionInContext, account: number) => boolean;

/**
 * Lays the mentions of two sentences side by side: in "six rifles, 12 magazines and 300 rounds" beside "14 rifles, 31
 * magazines and 923 rounds" the second goes with the second. Of all candidates of two sentences those whose mentions stand
 * for each other, the most similar first; each mention has one partner at most.
 */
export function assign(candidates: CandidatePair[], meets: Meets): CandidatePair[] {
  if (candidates.length === 1) return candidates;
  const taken = new Set<MentionInContext>();
  return candidates
    .map((candidate) => ({ candidate, like: similarity(candidate) - toldElsewhere(candidate, meets) }))
    .sort((x, y) => y.like - x.like)
    .flatMap(({ candidate }) => {
      const { a, b } = candidate;
      if (taken.has(a) || taken.has(b)) return [];
      taken.add(a).add(b);
      return [candidate];
    });
}

/** More for one value, for a thing or event type in common and for like words round both. */
function similarity({ a, b }: CandidatePair): number {
  const [x, y] = [a.context(), b.context()];
  const beside = (goAlong(x.before, y.before) + goAlong(x.after, y.after)) / 2;
  const told = Number(a.value === b.value) + thingsAlike(a, b) + 0.5 * Number(shareEventType(a, b));
  const place = STEP_ASIDE * Math.abs(a.mates.indexOf(a) - b.mates.indexOf(b));
  return told + contextSimilarity(x, y) + beside + 0.3 * Number(formOf(a) === formOf(b)) - place;
}

/** Of "14 asked for, 8 offered" the 14 stands for no 9 where the other account tells of 14 in another sentence. */
function toldElsewhere({ a, b, relation }: CandidatePair, meets: Meets): number {
  if (relation.verdict === 'agree') return 0;
  return TOLD_ELSEWHERE * (Number(meets(a, b.account)) + Number(meets(b, a.account)));
}

/** 1 for one noun that both count, half for another word in common. */
function thingsAlike(a: MentionInContext, b: MentionInContext): number {
  if (a.own.head !== undefined && a.own.head === b.own.head) return 1;
  return a.things.some((thing) => b.things.includes(thing)) ? 0.5 : 0;
}
