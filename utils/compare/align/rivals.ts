import type { Pair } from '@/utils/compare/align/pairs';
import type { PlacedMention } from '@/utils/compare/align/placed';

/** What the other pairs of the same two accounts tell of a pair; the order is that of the weights, after FEATURES. */
export const RIVAL_FEATURES = [
  'sure by itself',
  'rival of the first',
  'rival of the second',
  'stronger rival',
  'lead over the stronger rival',
  'beats all rivals',
] as const;

/** Log odds below this are all "surely not". */
const FLOOR = -4;
const MOST_LEAD = 4;

/**
 * An account says one thing of one fact, so pairs that share a mention compete. For each pair, with its own log odds of
 * being one fact, how it stands against the strongest other pair of either mention.
 */
export function rivalsOf(pairs: Pair[], logits: number[]): number[][] {
  const bests = new Map<PlacedMention, Bests>();
  pairs.forEach(({ a, b }, at) => {
    raise(bests, a, logits[at]!);
    raise(bests, b, logits[at]!);
  });
  return pairs.map(({ a, b }, at) => {
    const own = logits[at]!;
    const first = strongestBeside(own, bests.get(a)!);
    const second = strongestBeside(own, bests.get(b)!);
    const strongest = Math.max(first, second);
    const wins = Number(own > first) + Number(own > second);
    return [own, first, second, strongest, Math.min(MOST_LEAD, own - strongest), wins / 2];
  });
}

type Bests = [best: number, second: number];

function strongestBeside(own: number, [best, second]: Bests): number {
  return Math.max(FLOOR, own === best ? second : best);
}

function raise(bests: Map<PlacedMention, Bests>, mention: PlacedMention, logit: number): void {
  const known = bests.get(mention);
  if (known === undefined) bests.set(mention, [logit, Number.NEGATIVE_INFINITY]);
  else if (logit > known[0]) bests.set(mention, [logit, known[0]]);
  else if (logit > known[1]) known[1] = logit;
}
