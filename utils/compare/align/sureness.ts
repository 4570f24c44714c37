import { featuresOf } from '@/utils/compare/align/features';
import { roleSureness } from '@/utils/compare/align/names';
import type { Pair } from '@/utils/compare/align/pairs';
import { rivalsOf } from '@/utils/compare/align/rivals';
import { sharedUtterance } from '@/utils/compare/align/sharedUtterance';
import type { Surroundings } from '@/utils/compare/align/surroundings';
import { WEIGHTS, type Weights } from '@/utils/compare/align/weights';
import { readOneClock } from '@/utils/compare/judge/date';

/**
 * How surely each pair states one fact, 0 to 1; `pairs` are all that may, of one kind and of two accounts. Numbers and
 * dates are weighed by a logistic regression, twice: by themselves, then in view of the pairs they compete with.
 */
export function surenessOf(pairs: Pair[], around: Surroundings): number[] {
  const kind = pairs[0]?.a.kind;
  if (kind === 'quote') return pairs.map(({ a, b }) => sharedUtterance(a, b, around.evidence));
  if (kind === 'attribution') return pairs.map((pair) => attributionSureness(pair, around));
  if (kind === 'name')
    return pairs.map(({ a, b, relation }) => (relation.verdict === 'agree' ? 0 : roleSureness(a, b, around)));
  if (kind !== 'number' && kind !== 'date') return pairs.map(() => 0);
  const features = pairs.map(({ a, b, relation }) => featuresOf(a, b, relation, around));
  const alone = pairs.map(({ relation }, at) => logit(features[at]!, WEIGHTS[kind].alone[relation.verdict]));
  const rivals = rivalsOf(pairs, alone);
  return pairs.map((pair, at) => {
    if (isSameSentence(pair, around) || tellOneMinute(pair)) return 1;
    const weights = WEIGHTS[kind].amongRivals[pair.relation.verdict];
    return 1 / (1 + Math.exp(-logit(features[at]!, weights, rivals[at])));
  });
}

/** Log odds of one fact; the weights of `more` come after those of the features. Models that were not learned, as of equal names, say no. */
export function logit(features: number[], weights: Weights | undefined, more: number[] = []): number {
  if (weights === undefined) return Number.NEGATIVE_INFINITY;
  let sum = weights[0]!;
  for (let at = 0; at < features.length; at += 1) sum += features[at]! * weights[at + 1]!;
  for (let at = 0; at < more.length; at += 1) sum += more[at]! * weights[features.length + at + 1]!;
  return sum;
}

/** The same words at the same place of sentences that have every content word in common. */
function isSameSentence({ a, b, relation }: Pair, { evidence }: Surroundings): boolean {
  if (relation.verdict !== 'agree' || a.words !== b.words) return false;
  return a.place === b.place && a.mates.length === b.mates.length && evidence.likeness(a, b) > 0.999;
}

function tellOneMinute({ a: { reading: x }, b: { reading: y } }: Pair): boolean {
  return x.type === 'date' && y.type === 'date' && readOneClock(x, y);
}

/** Two sentences that are each other's best match and much alike tell one thing; who is credited may differ. */
function attributionSureness({ a, b }: Pair, { evidence }: Surroundings): number {
  const alike = evidence.likeness(a, b);
  return alike >= 0.25 ? alike + 0.4 : 0;
}
