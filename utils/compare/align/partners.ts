import { tellOneDeed } from '@/utils/compare/align/deeds';
import { compareNearWords } from '@/utils/compare/align/nearWords';
import type { PlacedMention } from '@/utils/compare/align/placed';

/** Whether two mentions stand for each other where their two sentences are laid side by side. */
export type Partners = (a: PlacedMention, b: PlacedMention) => boolean;

/**
 * Lays the mentions of two sentences side by side: in "six rifles, 12 magazines and 300 rounds" beside "14 rifles, 31
 * magazines and 923 rounds" the second goes with the second. Two sentences are compared when first asked for.
 */
export function pairingOfSentences(): Partners {
  const known = new Map<string, Map<PlacedMention, PlacedMention>>();
  return (a, b) => {
    if (a.mates.length === 1 && b.mates.length === 1) return formOf(a) === formOf(b);
    const key = `${a.account} ${a.sentence} ${b.account} ${b.sentence}`;
    let pairs = known.get(key);
    if (pairs === undefined) {
      pairs = pairUp(a.mates, b.mates);
      known.set(key, pairs);
    }
    return pairs.get(a) === b;
  };
}

/** The likest first; each mention has one partner at most. */
function pairUp(mine: readonly PlacedMention[], theirs: readonly PlacedMention[]): Map<PlacedMention, PlacedMention> {
  const all = mine.flatMap((a) =>
    theirs.flatMap((b) => (formOf(a) === formOf(b) ? [{ a, b, like: likeness(a, b) }] : [])),
  );
  const [pairs, taken] = [new Map<PlacedMention, PlacedMention>(), new Set<PlacedMention>()];
  for (const { a, b } of all.sort((x, y) => y.like - x.like)) {
    if (pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, b);
    taken.add(b);
  }
  return pairs;
}

/** What a step further aside in its sentence takes from a mention's likeness. */
const STEP_ASIDE = 0.05;

/** More for one value, for a thing or deed in common and for like words round both. */
function likeness(a: PlacedMention, b: PlacedMention): number {
  const near = compareNearWords(a.near(), b.near()).alike;
  const told = 0.3 + Number(a.value === b.value) + thingsAlike(a, b) + 0.5 * Number(tellOneDeed(a, b)) + near;
  return told - STEP_ASIDE * Math.abs(a.place - b.place);
}

/** How many of the things nearest to a number say what it counts. */
const NEAREST = 3;

/** 1 for one noun that both count, half for what only stands near. */
function thingsAlike(a: PlacedMention, b: PlacedMention): number {
  if (a.own.head !== undefined && a.own.head === b.own.head) return 1;
  const things = b.things.slice(0, NEAREST);
  return a.things.slice(0, NEAREST).some((thing) => things.includes(thing)) ? 0.5 : 0;
}

function formOf({ reading }: PlacedMention): string {
  return reading.type === 'number' ? reading.form : reading.type === 'date' ? reading.precision : reading.type;
}
