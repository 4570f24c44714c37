import type { Link, Place } from './link';

/** What one or more accounts tell, in one or more sentences of each, in the order of accounts and texts. */
export type Claim = Place[];

/** A group takes in another where links of this score, on average over their pairs of sentences, join them. */
const LEAST_AVERAGE = 0.35;

/**
 * Gathers linked sentences into claims, surest links first. A long sentence may share one part with one sentence and
 * another with a second: these two come together only when most pairs of their groups are linked, not by way of it.
 */
export function claimsOf(lengths: number[], links: Link[]): Claim[] {
  const offsets = lengths.map((_, at) => lengths.slice(0, at).reduce((sum, length) => sum + length, 0));
  const numberOf = ({ account, sentence }: Place) => offsets[account]! + sentence;
  const count = lengths.reduce((sum, length) => sum + length, 0);
  const scores = new Map<number, number>();
  for (const { a, b, score } of links) scores.set(numberOf(a) * count + numberOf(b), score);
  const groups = lengths.flatMap((length, account) =>
    Array.from({ length }, (_, sentence): Claim => [{ account, sentence }]),
  );
  const surestFirst = links
    .filter(({ score }) => score >= 0.5)
    .sort((x, y) => y.score - x.score || numberOf(x.a) - numberOf(y.a) || numberOf(x.b) - numberOf(y.b));
  for (const { a, b } of surestFirst) {
    const [into, from] = [groups[numberOf(a)]!, groups[numberOf(b)]!];
    if (into === from || averageScore(into, from) < LEAST_AVERAGE) continue;
    into.push(...from);
    for (const place of from) groups[numberOf(place)] = into;
  }
  return [...new Set(groups)].map((claim) => claim.sort((x, y) => numberOf(x) - numberOf(y)));

  function averageScore(into: Claim, from: Claim): number {
    let [sum, pairs] = [0, 0];
    for (const x of into) {
      for (const y of from) {
        if (x.account === y.account) continue;
        const [first, second] = x.account < y.account ? [x, y] : [y, x];
        sum += scores.get(numberOf(first) * count + numberOf(second)) ?? 0;
        pairs += 1;
      }
    }
    return pairs === 0 ? 0 : sum / pairs;
  }
}
