import type { Surroundings } from '@/utils/compare/align/features';
import { type Group, groupMentions } from '@/utils/compare/align/group';
import { type Link, mayBeOneFact, relate, sureness } from '@/utils/compare/align/pairs';
import type { PlacedMention } from '@/utils/compare/align/placed';

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
  return mine.flatMap((a) =>
    theirs.flatMap((b) => {
      const relation = mayBeOneFact(a, b, around) ? relate(a, b) : undefined;
      if (relation === undefined) return [];
      if (relation.verdict !== 'agree' && !areNear(a, b, around)) return [];
      const sure = sureness(a, b, relation, around);
      return sure >= LEAST[relation.verdict] ? [{ a, b, relation, sure }] : [];
    }),
  );
}

/** Sentences this unlike never stated one fact in unequal words, save where the sentences round them run parallel. */
const LEAST_LIKE = 0.06;
const LEAST_PARALLEL = 0.3;

/** A quick look before all features are worked out: nine in ten pairs of unequal mentions end here. */
function areNear(a: PlacedMention, b: PlacedMention, { evidence }: Surroundings): boolean {
  if (a.kind === 'quote') return true;
  return evidence.likeness(a, b) >= LEAST_LIKE || evidence.parallel(a, b) >= LEAST_PARALLEL;
}
