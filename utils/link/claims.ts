import type { Link, Place } from './link';

/** What one or more accounts tell, in one or more sentences of each, in the order of accounts and texts. */
export type Claim = Place[];

/** A group takes in another where links of this score, on average over their pairs of sentences, join them. */
const LEAST_AVERAGE = 0.35;
/** Scores have four digits: as whole numbers their sums are the same in any order. */
const DIGITS = 1e4;

/** Sentences that come together, with what joins them to each other group. */
interface Group {
  places: Place[];
  /** How many of its sentences are of each account. */
  of: Map<number, number>;
  /** The sum of the scores of links to each other group. */
  joins: Map<Group, number>;
}

/**
 * Gathers linked sentences into claims, likeliest links first. A long sentence may share one part with one sentence and
 * another with a second: these two come together only when most pairs of their groups are linked, not by way of it.
 */
export function claimsOf(lengths: number[], links: Link[]): Claim[] {
  const offsets = lengths.map((_, at) => lengths.slice(0, at).reduce((sum, length) => sum + length, 0));
  const numberOf = ({ account, sentence }: Place) => offsets[account]! + sentence;
  const groups = lengths.flatMap((length, account) =>
    Array.from(
      { length },
      (_, sentence): Group => ({ places: [{ account, sentence }], of: new Map([[account, 1]]), joins: new Map() }),
    ),
  );
  for (const { a, b, score } of links) {
    const [x, y] = [groups[numberOf(a)]!, groups[numberOf(b)]!];
    x.joins.set(y, Math.round(score * DIGITS));
    y.joins.set(x, Math.round(score * DIGITS));
  }
  const likeliestFirst = links
    .filter(({ score }) => score >= 0.5)
    .sort((x, y) => y.score - x.score || numberOf(x.a) - numberOf(y.a) || numberOf(x.b) - numberOf(y.b));
  for (const { a, b } of likeliestFirst) {
    const [one, other] = [groups[numberOf(a)]!, groups[numberOf(b)]!];
    if (one === other || averageScore(one, other) < LEAST_AVERAGE) continue;
    const [into, from] = one.places.length < other.places.length ? [other, one] : [one, other];
    takeIn(into, from);
    for (const place of from.places) groups[numberOf(place)] = into;
  }
  return [...new Set(groups)].map(({ places }) => places.sort((x, y) => numberOf(x) - numberOf(y)));
}

/** Over pairs of sentences of two accounts. */
function averageScore(one: Group, other: Group): number {
  let pairs = one.places.length * other.places.length;
  for (const [account, count] of one.of) pairs -= count * (other.of.get(account) ?? 0);
  return pairs === 0 ? 0 : (one.joins.get(other) ?? 0) / DIGITS / pairs;
}

function takeIn(into: Group, from: Group): void {
  for (const place of from.places) into.places.push(place);
  for (const [account, count] of from.of) into.of.set(account, (into.of.get(account) ?? 0) + count);
  for (const [group, sum] of from.joins) {
    group.joins.delete(from);
    // What joins a group to itself is never asked for.
    const joined = (into.joins.get(group) ?? 0) + sum;
    into.joins.set(group, joined);
    group.joins.set(into, joined);
  }
}
