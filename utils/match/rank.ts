import { COEFFICIENTS, type Coefficients } from './coefficients';
import { evidence } from './evidence';
import { sharedTerms } from './vector';
import type { Weighed } from './weigh';

/** A candidate with the probability that it tells the query's story. */
export interface Ranked {
  candidate: Weighed;
  probability: number;
}

/** So many of the best candidates are also compared with each other; stories of more outlets than this are rare. */
export const POOL = 20;
/** Beyond this the odds of a pair say nothing more. */
const CERTAIN = 8;
/** One number or name is shared by chance, and fills the cosine of its view where an account has no other. */
const LEAST_SHARED = 3;
/** Below this many words an account is read with the coefficients of items. */
const SHORT = 100;

/**
 * Ranks candidates in two steps: each pair by itself, then in the light of the others: a candidate much weaker than the
 * best one is doubted, and so is one that lies closer to another candidate than to the query; one that shares a strong
 * neighbour with the query is believed.
 */
export function rank(
  query: Weighed,
  candidates: Weighed[],
  most: number,
  table: Coefficients = COEFFICIENTS,
): Ranked[] {
  const alone = candidates
    .map((candidate) => ({ candidate, odds: pairOdds(query, candidate, table) }))
    .sort((a, b) => b.odds - a.odds)
    .slice(0, most);
  const pool = alone.slice(0, POOL);
  return alone
    .map(({ candidate, odds }) => {
      const links = pool.map((other) =>
        other.candidate === candidate ? undefined : pairOdds(candidate, other.candidate, table),
      );
      return {
        candidate,
        probability: probability(
          company(
            odds,
            pool.map((one) => one.odds),
            links,
          ),
          table.company,
        ),
      };
    })
    .sort((a, b) => b.probability - a.probability);
}

/** The logarithm of the odds that two accounts tell one story, by themselves. */
function pairOdds(a: Weighed, b: Weighed, table: Coefficients): number {
  if (sharedTerms(a.views.full, b.views.full) < LEAST_SHARED) return -CERTAIN;
  return linear(evidence(a, b), table[columnOf(a, b)]);
}

/** Which coefficients read a pair. */
export function columnOf(a: Weighed, b: Weighed): 'page' | 'item' {
  return Math.min(a.length, b.length) < SHORT ? 'item' : 'page';
}

/**
 * The signs of the second step: the pair's own odds; how far they stay behind the query's best other candidate, and
 * behind the candidate's best other neighbour; and the weaker link of the best way round through a third account.
 */
export function company(odds: number, queryOdds: number[], candidateOdds: (number | undefined)[]): number[] {
  const own = clip(odds);
  let rival = -CERTAIN;
  let closer = -CERTAIN;
  let support = -CERTAIN;
  candidateOdds.forEach((link, at) => {
    if (link === undefined) return;
    rival = Math.max(rival, clip(queryOdds[at]!));
    closer = Math.max(closer, clip(link));
    support = Math.max(support, Math.min(clip(queryOdds[at]!), clip(link)));
  });
  return [own, Math.min(0, own - rival), Math.min(0, own - closer), support];
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
