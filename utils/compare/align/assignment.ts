import type { Candidate } from '@/utils/compare/facts/candidatePair';
import { goAlong, likenessAround } from '@/utils/compare/facts/context';
import { tellOneDeed } from '@/utils/compare/facts/eventTypes';
import { formOf, type StoryMention } from '@/utils/compare/facts/mentionInContext';

/** What a step further aside in its sentence takes from a mention's likeness. */
const STEP_ASIDE = 0.05;

/**
 * Lays the mentions of two sentences side by side: in "six rifles, 12 magazines and 300 rounds" beside "14 rifles, 31
 * magazines and 923 rounds" the second goes with the second. Of all candidates of two sentences those whose mentions stand
 * for each other, the likest first; each mention has one partner at most.
 */
export function partnersAmong(candidates: Candidate[]): Candidate[] {
  const taken = new Set<StoryMention>();
  return candidates
    .map((candidate) => ({ candidate, like: likeness(candidate) }))
    .sort((x, y) => y.like - x.like)
    .flatMap(({ candidate }) => {
      const { a, b } = candidate;
      if (taken.has(a) || taken.has(b)) return [];
      taken.add(a).add(b);
      return [candidate];
    });
}

/** More for one value, for a thing or deed in common and for like words round both. */
function likeness({ a, b }: Candidate): number {
  const [x, y] = [a.around(), b.around()];
  const beside = (goAlong(x.before, y.before) + goAlong(x.after, y.after)) / 2;
  const told = Number(a.value === b.value) + thingsAlike(a, b) + 0.5 * Number(tellOneDeed(a, b));
  const place = STEP_ASIDE * Math.abs(a.mates.indexOf(a) - b.mates.indexOf(b));
  return told + likenessAround(x, y) + beside + 0.3 * Number(formOf(a) === formOf(b)) - place;
}

/** 1 for one noun that both count, half for another word in common. */
function thingsAlike(a: StoryMention, b: StoryMention): number {
  if (a.own.head !== undefined && a.own.head === b.own.head) return 1;
  return a.things.some((thing) => b.things.includes(thing)) ? 0.5 : 0;
}
