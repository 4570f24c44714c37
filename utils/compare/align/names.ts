import { compareNearWords } from '@/utils/compare/align/nearWords';
import type { PlacedMention } from '@/utils/compare/align/placed';
import type { Surroundings } from '@/utils/compare/align/surroundings';

/** How surely two unlike names stand in one role, 0 to 1. Rules, as labelled stories hold too few such pairs to learn from. */
export function roleSureness(a: PlacedMention, b: PlacedMention, around: Surroundings): number {
  if (a.valueWords.size < 2 || b.valueWords.size < 2 || !areExclusive(a, b, around)) return 0;
  if (!holdOneRole(a, b, around) && !areNamedAlike(a, b, around)) return 0;
  return 0.6 + 0.4 * compareNearWords(a.near(), b.near()).alike;
}

/** "her lawyer, Ann Lee" and "Bo Ray, her attorney", in sentences that stand where the other account leads. */
function holdOneRole(a: PlacedMention, b: PlacedMention, { evidence }: Surroundings): boolean {
  if (evidence.parallel(a, b) < 0.35 || evidence.likeness(a, b) < 0.05) return false;
  const [mine, theirs] = [a.role(), b.role()];
  if (![...mine.nouns].some((noun) => theirs.nouns.has(noun))) return false;
  // "CIA director" and "communications director" hold two.
  const untold = mine.of.size === 0 || theirs.of.size === 0;
  return untold || [...mine.of].some((word) => theirs.of.has(word));
}

/** "Vermont Public Radio" and "Maine Public Radio", "INS Mysore" and "INS Tabar", in sentences that are each other's likest. */
function areNamedAlike(a: PlacedMention, b: PlacedMention, { evidence }: Surroundings): boolean {
  const [x, y] = [[...a.valueWords], [...b.valueWords]];
  const alike = x.at(-1) === y.at(-1) || (x[0] === y[0] && /^\p{Lu}{2}/u.test(a.words));
  return alike && evidence.mutual(a, b) === 1 && evidence.likeness(a, b) >= 0.2;
}

/** A name that the other account knows too has its own role there, and one body has many parts. */
function areExclusive(a: PlacedMention, b: PlacedMention, { vocabulary }: Surroundings): boolean {
  if (knows(vocabulary[b.account]!, a, b) || knows(vocabulary[a.account]!, b, a)) return false;
  const [x, y] = [[...a.valueWords], [...b.valueWords]];
  return x[0] !== y[0] || /^\p{Lu}{2}/u.test(a.words);
}

/** By the surname, or what else is the last word that the other name has not. */
function knows(vocabulary: Set<string>, { valueWords }: PlacedMention, other: PlacedMention): boolean {
  const own = [...valueWords].findLast((word) => word.length > 2 && !other.valueWords.has(word));
  return own === undefined || vocabulary.has(own);
}
