import type { PlacedMention } from '@/utils/compare/align/placed';
import { sharedUtterance } from '@/utils/compare/align/sharedUtterance';
import type { Surroundings } from '@/utils/compare/align/surroundings';
import { relate } from '@/utils/compare/judge/relate';
import type { Relation } from '@/utils/compare/judge/relation';

/** Two mentions of two accounts that may state one fact, with how they go together if they do. */
export interface Pair {
  a: PlacedMention;
  b: PlacedMention;
  relation: Relation;
}

/** The pairs of mentions, of one kind and of two accounts, that deserve a closer look. */
export function pairsBetween(mine: PlacedMention[], theirs: PlacedMention[], around: Surroundings): Pair[] {
  const pairs: Pair[] = [];
  for (const a of mine) {
    for (const b of theirs) {
      if (!mayBeOneFact(a, b, around)) continue;
      const relation = relate(a, b);
      if (relation && (relation.verdict === 'agree' || areNear(a, b, around))) pairs.push({ a, b, relation });
    }
  }
  return pairs;
}

/** What rules most pairs out at little cost, before they are judged: judging a quotation takes a diff. */
function mayBeOneFact(a: PlacedMention, b: PlacedMention, around: Surroundings): boolean {
  switch (a.kind) {
    case 'quote':
      return sharedUtterance(a, b, around.evidence) > 0;
    case 'attribution':
      return around.evidence.mutual(a, b) === 1;
    case 'name':
      return areExclusive(a, b, around);
    default:
      return true;
  }
}

/** Sentences this unlike never stated one fact in unequal words, save where the sentences round them run parallel. */
const LEAST_LIKE = 0.06;
const LEAST_PARALLEL = 0.3;

/** Nine in ten pairs of unequal numbers and dates end here. */
function areNear(a: PlacedMention, b: PlacedMention, { evidence }: Surroundings): boolean {
  if (a.kind === 'quote') return true;
  return evidence.likeness(a, b) >= LEAST_LIKE || evidence.parallel(a, b) >= LEAST_PARALLEL;
}

/** A name that the other account knows too has its own role there. */
function areExclusive(a: PlacedMention, b: PlacedMention, { vocabulary, evidence }: Surroundings): boolean {
  if (!a.value.includes(' ') || !b.value.includes(' ')) return false;
  if (evidence.likeness(a, b) < 0.1 || (evidence.mutual(a, b) < 1 && evidence.parallel(a, b) < 0.4)) return false;
  const knows = (account: number, { value }: PlacedMention) =>
    value
      .split(' ')
      .some((word) => word.length > 2 && vocabulary[account]!.has(word) && word === value.split(' ').at(-1));
  return !knows(b.account, a) && !knows(a.account, b);
}
