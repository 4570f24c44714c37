import { roleSureness } from '@/utils/compare/align/names';
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
    for (const b of candidatesFor(a, theirs, around)) {
      const relation = relate(a, b);
      if (relation) pairs.push({ a, b, relation });
    }
  }
  return pairs;
}

/** What rules most pairs out at little cost, before they are judged: judging a quotation takes a diff. */
function candidatesFor(a: PlacedMention, theirs: PlacedMention[], around: Surroundings): PlacedMention[] {
  const [equal, unequal]: [PlacedMention[], PlacedMention[]] = [[], []];
  for (const b of theirs) if (mayBeOneFact(a, b, around)) (a.value === b.value ? equal : unequal).push(b);
  return [...equal, ...likest(a, unequal, around)];
}

function mayBeOneFact(a: PlacedMention, b: PlacedMention, around: Surroundings): boolean {
  switch (a.kind) {
    case 'quote':
      return sharedUtterance(a, b, around.evidence) > 0;
    case 'attribution':
      return around.evidence.mutual(a, b) === 1;
    case 'name':
      return roleSureness(a, b, around) > 0;
    default:
      return a.value === b.value || areNear(a, b, around);
  }
}

/** In accounts where every sentence is like every other, the unequal mentions of the likest sentences are enough. */
const MOST_CANDIDATES = 8;

function likest(a: PlacedMention, theirs: PlacedMention[], { evidence }: Surroundings): PlacedMention[] {
  if (theirs.length <= MOST_CANDIDATES) return theirs;
  return theirs.toSorted((x, y) => evidence.likeness(a, y) - evidence.likeness(a, x)).slice(0, MOST_CANDIDATES);
}

/** Sentences this unlike never stated one fact in unequal words, save where the sentences round them run parallel. */
const LEAST_LIKE = 0.06;
const LEAST_PARALLEL = 0.3;

/** Nine in ten pairs of unequal numbers and dates end here, unjudged. */
function areNear(a: PlacedMention, b: PlacedMention, { evidence }: Surroundings): boolean {
  return evidence.likeness(a, b) >= LEAST_LIKE || evidence.parallel(a, b) >= LEAST_PARALLEL;
}
