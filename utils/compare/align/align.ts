import { type Group, groupMentions, type Link } from '@/utils/compare/align/group';
import { pairsBetween } from '@/utils/compare/align/pairs';
import type { PlacedMention } from '@/utils/compare/align/placed';
import { surenessOf } from '@/utils/compare/align/sureness';
import type { Surroundings } from '@/utils/compare/align/surroundings';

/** Least sureness for a link: what does not agree needs more, as a false conflict costs more than a missed one. */
const LEAST = { agree: 0.38, compatible: 0.4, conflict: 0.42 };

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
  return pairs.flatMap(({ a, b, relation }, at) => {
    const sure = sureness[at]!;
    return sure >= LEAST[relation.verdict] ? [{ a, b, sure }] : [];
  });
}
