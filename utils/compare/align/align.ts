import { type Group, groupMentions, type Link } from '@/utils/compare/align/group';
import { countOtherThings, type OwnFacts } from '@/utils/compare/align/ownFacts';
import { type Pair, pairsBetween } from '@/utils/compare/align/pairs';
import { IN_STEP } from '@/utils/compare/align/parallel';
import type { PlacedMention } from '@/utils/compare/align/placed';
import { surenessOf } from '@/utils/compare/align/sureness';
import type { Surroundings } from '@/utils/compare/align/surroundings';
import { areTwoFacts } from '@/utils/compare/align/twoFacts';
import type { DetailKind } from '@/utils/model';

/**
 * Least sureness for a link. Values that contradict each other seldom come near it: held out by topic, seven in ten such pairs
 * of numbers from here on are one fact, six in ten where only news is counted. A date must be surer, as every sentence
 * has its day. Of two accounts that tell their things in one order, one is mostly written after the other: less is enough.
 */
const LEAST = 0.48;
const LEAST_CONFLICT: Partial<Record<DetailKind, number>> = { number: 0.4, date: 0.6 };
const LEAST_CONFLICT_IN_STEP = 0.2;
/** What both tell in their first sentences is the news itself: of labelled pairs from here to the least above, half are one fact. */
const LEAST_CONFLICT_AT_OPENING = 0.2;

/** Groups the mentions of one kind by the fact they state. `byAccount` has the mentions of each account. */
export function alignMentions(byAccount: PlacedMention[][], around: Surroundings): Group[] {
  const links = byAccount.flatMap((mine, at) =>
    byAccount.slice(at + 1).flatMap((theirs) => linksBetween(mine, theirs, around)),
  );
  const groups = groupMentions(byAccount.flat(), links);
  return links[0]?.a.kind === 'name' ? withOthersOfName(groups, byAccount) : groups;
}

/** Where two accounts differ on a name, the others that give one of the two, and one only, stand beside it. */
function withOthersOfName(groups: Group[], byAccount: PlacedMention[][]): Group[] {
  const firsts = byAccount.map((mentions) => new Map(mentions.toReversed().map((mention) => [mention.value, mention])));
  return groups.map((group) => {
    if (group.length === 1) return group;
    const values = [...new Set(group.map(({ value }) => value))];
    const told = new Set(group.map(({ account }) => account));
    const others = firsts.flatMap((first, account) => {
      const named = values.flatMap((value) => first.get(value) ?? []);
      return told.has(account) || named.length !== 1 ? [] : named;
    });
    return [...group, ...others];
  });
}

function linksBetween(mine: PlacedMention[], theirs: PlacedMention[], around: Surroundings): Link[] {
  const pairs = pairsBetween(mine, theirs, around);
  const sureness = surenessOf(pairs, around);
  return pairs.flatMap((pair, at): Link[] => {
    const sure = sureness[at]!;
    return sure >= leastFor(pair, around) && !areTwoFacts(pair, around) ? [{ a: pair.a, b: pair.b, sure }] : [];
  });
}

function leastFor({ a, b, relation }: Pair, { evidence }: Surroundings): number {
  if (relation.verdict !== 'conflict') return LEAST;
  if (evidence.inStep(a.account, b.account) >= IN_STEP) return LEAST_CONFLICT_IN_STEP;
  if (a.kind === 'number' && bothOpen(a.own, b.own)) return LEAST_CONFLICT_AT_OPENING;
  return LEAST_CONFLICT[a.kind] ?? LEAST;
}

function bothOpen(a: OwnFacts, b: OwnFacts): boolean {
  return a.opensText && b.opensText && !countOtherThings(a, b);
}
