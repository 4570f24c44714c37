import type { Cluster, ScoredPair } from '@/utils/compare/facts/candidatePair';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';
import { relate } from './relate';

/**
 * A cluster may take in another where links of this probability, on average, join their accounts; of two accounts the likeliest
 * link counts, as an account that says a thing twice is no less sure of it.
 */
const LEAST_AVERAGE = 0.15;

/**
 * Puts mentions into groups, likeliest links first. An account says one thing of one fact: groups that would give an
 * account two values stay apart (a quotation may be given in pieces), and so do groups that only a chain of links would join.
 * First each account has one mention in a cluster, so that "two boats" and "two merchant ships" do not meet in "two" of another
 * account; then what an account says again joins what it has said.
 */
export function clusterMentions(pairs: ScoredPair[]): Cluster[] {
  const groups = new Map<MentionInContext, Cluster>(
    pairs.flatMap(({ a, b }) => [a, b]).map((mention) => [mention, [mention]]),
  );
  const probabilities = new Map<MentionInContext, Map<MentionInContext, number>>();
  for (const { a, b, probability } of pairs) {
    remember(probabilities, a, b, probability);
    remember(probabilities, b, a, probability);
  }
  const likeliestFirst = pairs.toSorted((x, y) => y.probability - x.probability);
  for (const mayRepeat of [false, true]) {
    for (const { a, b } of likeliestFirst) {
      const [into, from] = [groups.get(a)!, groups.get(b)!];
      if (into === from || (!mayRepeat && shareAccount(into, from)) || !mayMerge(into, from, probabilities)) continue;
      into.push(...from);
      for (const mention of from) groups.set(mention, into);
    }
  }
  return [...new Set(groups.values())];
}

function shareAccount(into: Cluster, from: Cluster): boolean {
  return into.some(({ kind, account }) => kind !== 'quote' && from.some((mention) => mention.account === account));
}

type Probabilities = Map<MentionInContext, Map<MentionInContext, number>>;

function remember(probabilities: Probabilities, a: MentionInContext, b: MentionInContext, sure: number): void {
  const known = probabilities.get(a);
  if (known) known.set(b, Math.max(sure, known.get(b) ?? 0));
  else probabilities.set(a, new Map([[b, sure]]));
}

function mayMerge(into: Cluster, from: Cluster, probabilities: Probabilities): boolean {
  if (!agreeWithThemselves(into, from) || averageProbability(into, from, probabilities) < LEAST_AVERAGE) return false;
  const contradicting = into.flatMap((a) =>
    from.flatMap((b) => (a.account !== b.account && relate(a, b)?.verdict === 'conflict' ? [{ a, b }] : [])),
  );
  const isLinked = contradicting.length === 0 || contradicting.some(({ a, b }) => probabilities.get(a)?.has(b));
  return (
    isLinked || contradictsItself(into) || contradictsItself(from) || tellsAgain(into, from) || tellsAgain(from, into)
  );
}

/** "24,950" may join "nearly 25,000" where that already stands against "20,000". */
function contradictsItself(cluster: Cluster): boolean {
  return cluster.some((a) => cluster.some((b) => a.account < b.account && relate(a, b)?.verdict === 'conflict'));
}

/** Whether no account would come to say two values. */
function agreeWithThemselves(into: Cluster, from: Cluster): boolean {
  return into.every((a) => from.every((b) => a.account !== b.account || a.value === b.value || a.kind === 'quote'));
}

function averageProbability(into: Cluster, from: Cluster, probabilities: Probabilities): number {
  const likeliest = new Map<string, number>();
  for (const a of into) {
    for (const b of from) {
      if (a.account === b.account) continue;
      const accounts = `${a.account} ${b.account}`;
      likeliest.set(accounts, Math.max(likeliest.get(accounts) ?? 0, probabilities.get(a)?.get(b) ?? 0));
    }
  }
  return likeliest.size === 0 ? 0 : [...likeliest.values()].reduce((sum, sure) => sum + sure, 0) / likeliest.size;
}

/** Whether all that one cluster says its accounts say in the other too. */
function tellsAgain(cluster: Cluster, other: Cluster): boolean {
  return cluster.every(({ account, value }) => other.some((one) => one.account === account && one.value === value));
}
