import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import type { Relation } from '@/utils/compare/facts/relation';
import { readOneClock } from '@/utils/compare/kinds/date/compare';
import { fromLogOdds } from '@/utils/link/probability';
import { FEATURES } from './features';
import type { PairContext } from './pairContext';
import { leadsOf } from './rivals';
import weights from './weights.json';

type Least = Record<Relation['verdict'], number>;

/** What `scripts/learn/facts/learn.ts` learned of one kind. */
interface Learned {
  /** A logistic regression on the features. */
  alone: Record<string, number>;
  /** Another one on its log odds, and on the lead that they give over the strongest rival. */
  amongRivals: { own: number; lead: number; bias: number };
  /** The least probability that counts: a conflict must be surer than an agreement. */
  least: Least;
  /** The same where one of the two accounts closely tells the other again: what differs in its place was changed. */
  leastRetold: Least;
}

export type LearnedKind = 'number' | 'date';
const LEARNED: Record<LearnedKind, Learned> = weights;

/** The features of a candidate, in the order of FEATURES. */
export function featuresOf(candidate: CandidatePair, setting: PairContext): number[] {
  return Object.values(FEATURES).map((feature) => feature(candidate, setting));
}

/** How surely two numbers or two dates state one fact, 0 to 1; `candidates` are all of their kind. */
export function probabilitiesOf(candidates: CandidatePair[], setting: PairContext, kind: LearnedKind): number[] {
  const { alone, amongRivals } = LEARNED[kind];
  const weighed = Object.entries(FEATURES).map(([name, feature]) => ({ weight: alone[name]!, feature }));
  const logits = candidates.map((candidate) => {
    let sum = alone.bias!;
    for (const { weight, feature } of weighed) sum += weight * feature(candidate, setting);
    return sum;
  });
  const leads = leadsOf(candidates, logits);
  return candidates.map((candidate, at) => {
    if (tellOneMinute(candidate)) return 1;
    return fromLogOdds(amongRivals.bias + amongRivals.own * logits[at]! + amongRivals.lead * leads[at]!);
  });
}

/** The least probability from which on a pair counts as one fact. */
export function thresholdOf(kind: LearnedKind, { verdict }: Relation, isRetold: boolean): number {
  const { least, leastRetold } = LEARNED[kind];
  return (isRetold ? leastRetold : least)[verdict];
}

function tellOneMinute({ a: { parsed: x }, b: { parsed: y } }: CandidatePair): boolean {
  return x.type === 'date' && y.type === 'date' && readOneClock(x, y);
}
