import { type Group, groupMentions, type Link } from '@/utils/compare/align/group';
import { pairsBetween } from '@/utils/compare/align/pairs';
import type { PlacedMention } from '@/utils/compare/align/placed';
import { surenessOf } from '@/utils/compare/align/sureness';
import type { Surroundings } from '@/utils/compare/align/surroundings';

/** Least sureness for a link. What agrees and what goes together is at worst a needless row. */
const LEAST = { agree: 0.38, compatible: 0.4 };
/**
 * A false conflict costs the reader's trust. Held out by story, two in three of the conflicts from 0.4 are true and three in
 * four from 0.5; where accounts tell their things in one order, nine in ten from 0.3.
 */
const LEAST_CONFLICT = { inStep: 0.22, apart: 0.45 };
const IN_STEP = 0.36;

/** Groups the mentions of one kind by the fact they state. `byAccount` has the mentions of each account. */
export function alignMentions(byAccount: PlacedMention[][], around: Surroundings): Group[] {
  const links = byAccount.flatMap((mine, at) =>
    byAccount.slice(at + 1).flatMap((theirs) => linksBetween(mine, theirs, around)),
  );
  return groupMentions(byAccount.flat(), links);
}

function linksBetween(mine: PlacedMention[], theirs: PlacedMention[], around: Surroundings): Link[] {
  const pairs = pairsBetween(mine, theirs, around);
  const sureness = surenessOf(pairs, around);
  const links: Link[] = [];
  pairs.forEach(({ a, b, relation: { verdict } }, at) => {
    const sure = sureness[at]!;
    const least = verdict === 'conflict' ? leastForConflict(a, b, around) : LEAST[verdict];
    if (sure >= least) links.push({ a, b, sure });
  });
  return links;
}

function leastForConflict(a: PlacedMention, b: PlacedMention, { evidence }: Surroundings): number {
  return evidence.inStep(a.account, b.account) >= IN_STEP ? LEAST_CONFLICT.inStep : LEAST_CONFLICT.apart;
}
