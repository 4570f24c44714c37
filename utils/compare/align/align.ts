import { type Group, groupMentions, type Link } from '@/utils/compare/align/group';
import { type Pair, pairsBetween } from '@/utils/compare/align/pairs';
import type { PlacedMention } from '@/utils/compare/align/placed';
import { surenessOf } from '@/utils/compare/align/sureness';
import type { Surroundings } from '@/utils/compare/align/surroundings';
import { areTwoFacts } from '@/utils/compare/align/twoFacts';
import { soundAlike } from '@/utils/compare/judge/name';
import type { DetailKind } from '@/utils/model';

/**
 * Least sureness for a link. Values that contradict each other seldom come near it: held out by topic, 73 in a hundred such pairs
 * of numbers from here on are one fact, five to six in ten where only news is counted. A date must be surer, as every sentence
 * has its day. Where two accounts tell their things in one order, six in ten are one fact from a lower sureness on.
 */
const LEAST = 0.48;
const LEAST_CONFLICT: Partial<Record<DetailKind, number>> = { number: 0.4, date: 0.6 };
const LEAST_CONFLICT_IN_STEP = 0.24;
const IN_STEP = 0.4;
/** In accounts that go ways of their own, two chairmen or two channels are two: of ten such pairs read, none was one. */
const NEARLY_IN_STEP = 0.28;

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
  return pairs.flatMap((pair, at): Link[] => {
    const sure = sureness[at]!;
    return sure >= leastFor(pair, around) ? [{ a: pair.a, b: pair.b, sure }] : [];
  });
}

const NEVER = Number.POSITIVE_INFINITY;

function leastFor(pair: Pair, around: Surroundings): number {
  if (pair.relation.verdict !== 'conflict') return LEAST;
  if (areTwoFacts(pair, around)) return NEVER;
  const inStep = around.evidence.inStep(pair.a.account, pair.b.account);
  if (inStep >= IN_STEP) return LEAST_CONFLICT_IN_STEP;
  if (pair.a.kind === 'name' && inStep < NEARLY_IN_STEP && !soundAlike(pair.a, pair.b)) return NEVER;
  return tellsStatement(pair.a) || tellsStatement(pair.b) ? NEVER : (LEAST_CONFLICT[pair.a.kind] ?? LEAST);
}

/** On which day somebody spoke is no conflict: people repeat themselves, and each outlet hears them on a day of its own. */
function tellsStatement({ kind, sense }: PlacedMention): boolean {
  return kind === 'date' && sense() === 'of a statement';
}
