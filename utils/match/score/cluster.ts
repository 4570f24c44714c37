import { COEFFICIENTS } from './coefficients';
import { LEAST_ODDS, type Neighbour } from './neighbours';

/** An account with its neighbours; a pair may stand with either of its two, or with both. */
export interface Linked {
  id: string;
  near: Neighbour[];
}

/** Odds by the places of two accounts or groups, both ways round. */
type Odds = Map<number, Map<number, number>>;

const { threshold } = COEFFICIENTS;
/** Two groups are one story where their pairs would be called one story on the whole. */
const LEAST_MEAN = Math.log(threshold / (1 - threshold));

/**
 * The stories among accounts, the ids of each with its most central account first. Groups are joined while the mean of
 * the odds over all their pairs is high enough, the surest first (average linkage): one mistaken pair joins nothing.
 */
export function clusterAccounts(accounts: Linked[]): string[][] {
  const odds = oddsBetween(accounts);
  return connected(odds, accounts.length)
    .flatMap((places) => (places.length < 3 ? pairOrApart(places, odds) : joinGroups(places, odds)))
    .map((group) => centralFirst(group, odds).map((at) => accounts[at]!.id));
}

function oddsBetween(accounts: Linked[]): Odds {
  const places = new Map(accounts.map(({ id }, at) => [id, at]));
  const odds: Odds = new Map(accounts.map((_, at) => [at, new Map()]));
  accounts.forEach(({ near }, at) => {
    for (const one of near) {
      const other = places.get(one.id);
      if (other === undefined || other === at) continue;
      odds.get(at)!.set(other, one.odds);
      odds.get(other)!.set(at, one.odds);
    }
  });
  return odds;
}

/** Accounts between which there is any way, over other accounts or not: what lies apart cannot become one story. */
function connected(odds: Odds, size: number): number[][] {
  const seen = new Set<number>();
  const parts: number[][] = [];
  for (let start = 0; start < size; start += 1) {
    if (seen.has(start)) continue;
    seen.add(start);
    const part = [start];
    for (const at of part) {
      for (const next of odds.get(at)!.keys()) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}

function pairOrApart(places: number[], odds: Odds): number[][] {
  const [a, b] = places;
  if (b === undefined || odds.get(a!)!.get(b)! >= LEAST_MEAN) return [places];
  return [[a!], [b]];
}

/** The odds found between two groups: their sum, and of how many pairs. */
interface Between {
  sum: number;
  pairs: number;
}

/** Only groups between which something was found are looked at: all others are as far apart as can be. */
function joinGroups(places: number[], odds: Odds): number[][] {
  const groups = new Map(places.map((at) => [at, [at]]));
  const between = new Map(
    places.map((at) => [at, new Map([...odds.get(at)!].map(([other, sum]) => [other, { sum, pairs: 1 }]))]),
  );
  for (;;) {
    const best = bestPair(groups, between);
    if (best === undefined) return [...groups.values()];
    const [a, b] = best;
    groups.get(a)!.push(...groups.get(b)!);
    groups.delete(b);
    moveAll(between, b, a);
  }
}

/** What was found between `from` and others is found between `to` and them from now on. */
function moveAll(between: Map<number, Map<number, Between>>, from: number, to: number): void {
  const own = between.get(to)!;
  for (const [other, found] of between.get(from)!) {
    between.get(other)!.delete(from);
    if (other === to) continue;
    const { sum = 0, pairs = 0 } = own.get(other) ?? {};
    const joined = { sum: sum + found.sum, pairs: pairs + found.pairs };
    own.set(other, joined);
    between.get(other)!.set(to, joined);
  }
  between.delete(from);
}

function bestPair(
  groups: Map<number, number[]>,
  between: Map<number, Map<number, Between>>,
): [number, number] | undefined {
  let best: [number, number] | undefined;
  let highest = LEAST_MEAN;
  for (const [a, others] of between) {
    for (const [b, { sum, pairs }] of others) {
      if (b < a) continue;
      const all = groups.get(a)!.length * groups.get(b)!.length;
      // A pair that was not found counts like one barely found.
      const mean = (sum + (all - pairs) * LEAST_ODDS) / all;
      if (mean < highest) continue;
      highest = mean;
      best = [a, b];
    }
  }
  return best;
}

/** The account that is nearest to all others of its story; of two as near, the one that came first. */
function centralFirst(group: number[], odds: Odds): number[] {
  const nearnessOf = (at: number) =>
    group.reduce((sum, other) => (other === at ? sum : sum + (odds.get(at)!.get(other) ?? LEAST_ODDS)), 0);
  const nearness = new Map(group.map((at) => [at, nearnessOf(at)]));
  return group.toSorted((a, b) => nearness.get(b)! - nearness.get(a)! || a - b);
}
