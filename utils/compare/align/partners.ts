import { compareNearWords } from '@/utils/compare/align/nearWords';
import type { PlacedMention } from '@/utils/compare/align/placed';
import { groupBy } from '@/utils/compare/groupBy';

/** Whether two mentions stand for each other where their two sentences are laid side by side. */
export type Partners = (a: PlacedMention, b: PlacedMention) => boolean;

/**
 * Lays the mentions of two sentences side by side: in "six rifles, 12 magazines and 300 rounds" beside "14 rifles, 31
 * magazines and 923 rounds" the second goes with the second. Two sentences are compared when first asked for.
 */
export function partnersAmong(mentions: PlacedMention[][]): Partners {
  const bySentence = mentions.map(
    (mine) => new Map(groupBy(mine, ({ sentence }) => sentence).map((own) => [own[0]!.sentence, own])),
  );
  const known = new Map<string, Map<PlacedMention, PlacedMention>>();
  return (a, b) => {
    if (a.mates.length === 1 && b.mates.length === 1) return formOf(a) === formOf(b);
    const key = `${a.account} ${a.sentence} ${b.account} ${b.sentence}`;
    let pairs = known.get(key);
    if (pairs === undefined) {
      pairs = pairUp(bySentence[a.account]!.get(a.sentence)!, bySentence[b.account]!.get(b.sentence)!);
      known.set(key, pairs);
    }
    return pairs.get(a) === b;
  };
}

/** Where likenesses are equal, the mention at the nearest place of its sentence is the partner. */
const STEP_ASIDE = 0.05;

/** The likest first; each mention has one partner at most. */
function pairUp(mine: PlacedMention[], theirs: PlacedMention[]): Map<PlacedMention, PlacedMention> {
  const all = mine.flatMap((a) => theirs.map((b) => ({ a, b, like: likeness(a, b) })));
  const apart = ({ a, b }: { a: PlacedMention; b: PlacedMention }) => STEP_ASIDE * Math.abs(a.place - b.place);
  const likest = all.filter(({ like }) => like > 0).sort((x, y) => y.like - apart(y) - (x.like - apart(x)));
  const [pairs, taken] = [new Map<PlacedMention, PlacedMention>(), new Set<PlacedMention>()];
  for (const { a, b } of likest) {
    if (pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, b);
    taken.add(b);
  }
  return pairs;
}

/** 0 for two forms, else more for one value, for a thing or deed in common and for like words round both. */
function likeness(a: PlacedMention, b: PlacedMention): number {
  if (formOf(a) !== formOf(b)) return 0;
  const sameDeed = a.deed !== undefined && a.deed === b.deed;
  const near = compareNearWords(a.near(), b.near()).alike;
  return 0.3 + Number(a.value === b.value) + thingsAlike(a, b) + 0.5 * Number(sameDeed) + near;
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
