import { sharedTerms } from '../index/vector';
import { COEFFICIENTS, type Coefficients } from './coefficients';
import { featuresOf, similarity } from './features';
import type { TfIdfProfile } from './tfIdf';

/** A candidate with the probability that it tells the query's story. */
export interface Ranked {
  candidate: TfIdfProfile;
  probability: number;
}

/** So many of the best candidates are also compared with each other; stories of more outlets than this are rare. */
const POOL = 20;
/** Beyond this the odds of a pair say nothing more. */
const CERTAIN = 8;
/** One number or name is shared by chance, and fills the cosine of its view where an account has no other. */
const LEAST_SHARED = 3;
/** Below this many words an account is read with the coefficients of items. */
const SHORT = 100;

/**
 * Ranks candidates in two steps: each pair by itself, then in the light of the others: a candidate much less like the
 * query than the best one is doubted, and so is one that lies closer to another candidate than to the query; a weak one
 * that shares a strong neighbour with the query is believed.
 */
export function rank(
  query: TfIdfProfile,
  candidates: TfIdfProfile[],
  most: number,
  table: Coefficients = COEFFICIENTS,
): Ranked[] {
  const alone = candidates
    .map((candidate) => ({
      candidate,
      odds: pairOdds(query, candidate, table),
      similarity: similarity(query, candidate),
    }))
    .sort((a, b) => b.odds - a.odds)
    .slice(0, most);
  const link = remember((a, b) => pairOdds(alone[a]!.candidate, alone[b]!.candidate, table));
  return neighbourFeatures(alone, link)
    .map((signs, at) => ({ candidate: alone[at]!.candidate, probability: probability(signs, table.company) }))
    .sort((a, b) => b.probability - a.probability);
}

/** Reads each pair of places once, whichever of them comes first. */
function remember(link: (a: number, b: number) => number): (a: number, b: number) => number {
  const known = new Map<string, number>();
  return (a, b) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const odds = known.get(key) ?? link(a, b);
    known.set(key, odds);
    return odds;
  };
}

/** The logarithm of the odds that two accounts tell one story, by themselves. */
export function pairOdds(a: TfIdfProfile, b: TfIdfProfile, table: Coefficients): number {
  return oddsOf(pairFeatures(a, b), table);
}

/** The signs of a pair, and which coefficients read them. */
export interface PairFeatures {
  column: 'page' | 'item';
  features: number[];
}

/**
 * Undefined where two accounts share too little to be judged. What shares no word of its lead with the other is at most its
 * background: so it is with 1 of 2,462 pairs that tell one story among a feed, and with 3 of 100 others.
 */
export function pairFeatures(a: TfIdfProfile, b: TfIdfProfile): PairFeatures | undefined {
  if (sharedTerms(a.views.full, b.views.full) < LEAST_SHARED || sharedTerms(a.views.lead, b.views.lead) === 0) {
    return undefined;
  }
  return { column: Math.min(a.length, b.length) < SHORT ? 'item' : 'page', features: featuresOf(a, b) };
}

export function oddsOf(pair: PairFeatures | undefined, table: Coefficients): number {
  return pair === undefined ? -CERTAIN : linear(pair.features, table[pair.column]);
}

/** What is known of a candidate before it is seen beside the others. */
export interface Alone {
  /** Logarithm of the odds of the pair by itself. */
  odds: number;
  similarity: number;
}

/**
 * The signs of the second step for each candidate, the best odds first: the pair's own odds; its similarity beside the
 * most similar; how far it stays behind the candidate's best other neighbour; and how much surer the best way round through a
 * third account is, by its weaker link. `link` gives the odds that two candidates, by their places, tell one story.
 */
export function neighbourFeatures(alone: Alone[], link: (a: number, b: number) => number): number[][] {
  const pool = alone.slice(0, POOL);
  const highest = Math.max(...pool.map(({ similarity }) => similarity));
  return alone.map(({ odds, similarity }, at) => {
    const own = clip(odds);
    let closer = -CERTAIN;
    let support = -CERTAIN;
    pool.forEach((other, place) => {
      if (place === at) return;
      const linked = clip(link(at, place));
      closer = Math.max(closer, linked);
      support = Math.max(support, Math.min(clip(other.odds), linked));
    });
    return [own, highest === 0 ? 0 : similarity / highest, Math.min(0, own - closer), Math.max(0, support - own)];
  });
}

function clip(odds: number): number {
  return Math.max(-CERTAIN, Math.min(CERTAIN, odds));
}

function probability(signs: number[], column: number[]): number {
  return 1 / (1 + Math.exp(-linear(signs, column)));
}

/** `column` holds the constant first. */
export function linear(signs: number[], column: number[]): number {
  return signs.reduce((sum, sign, at) => sum + sign * column[at + 1]!, column[0]!);
}
