import type { Group, Pair } from '@/utils/compare/facts/candidatePair';
import type { StoryMention } from '@/utils/compare/facts/mentionInContext';
import { relate } from './relate';

/**
 * A group may take in another where links of this sureness, on average, join their accounts; of two accounts the surest
 * link counts, as an account that says a thing twice is no less sure of it.
 */
const LEAST_AVERAGE = 0.15;

/**
 * Puts mentions into groups, surest links first. An account says one thing of one fact: groups that would give an
 * account two values stay apart (a quotation may be given in pieces), and so do groups that only a chain of links would join.
 * First each account has one mention in a group, so that "two boats" and "two merchant ships" do not meet in "two" of another
 * account; then what an account says again joins what it has said.
 */
export function groupMentions(pairs: Pair[]): Group[] {
  const groups = new Map<StoryMention, Group>(
    pairs.flatMap(({ a, b }) => [a, b]).map((mention) => [mention, [mention]]),
  );
  const sureness = new Map<StoryMention, Map<StoryMention, number>>();
  for (const { a, b, sure } of pairs) {
    remember(sureness, a, b, sure);
    remember(sureness, b, a, sure);
  }
  const surestFirst = pairs.toSorted((x, y) => y.sure - x.sure);
  for (const mayRepeat of [false, true]) {
    for (const { a, b } of surestFirst) {
      const [into, from] = [groups.get(a)!, groups.get(b)!];
      if (into === from || (!mayRepeat && shareAccount(into, from)) || !mayMerge(into, from, sureness)) continue;
      into.push(...from);
      for (const mention of from) groups.set(mention, into);
    }
  }
  return [...new Set(groups.values())];
}

function shareAccount(into: Group, from: Group): boolean {
  return into.some(({ kind, account }) => kind !== 'quote' && from.some((mention) => mention.account === account));
}

type Sureness = Map<StoryMention, Map<StoryMention, number>>;

function remember(sureness: Sureness, a: StoryMention, b: StoryMention, sure: number): void {
  const known = sureness.get(a);
  if (known) known.set(b, sure);
  else sureness.set(a, new Map([[b, sure]]));
}

function mayMerge(into: Group, from: Group, sureness: Sureness): boolean {
  if (!agreeWithThemselves(into, from) || averageSureness(into, from, sureness) < LEAST_AVERAGE) return false;
  const contradicting = into.flatMap((a) =>
    from.flatMap((b) => (a.account !== b.account && relate(a, b)?.verdict === 'conflict' ? [{ a, b }] : [])),
  );
  const isLinked = contradicting.length === 0 || contradicting.some(({ a, b }) => sureness.get(a)?.has(b));
  return (
    isLinked || contradictsItself(into) || contradictsItself(from) || tellsAgain(into, from) || tellsAgain(from, into)
  );
}

/** "24,950" may join "nearly 25,000" where that already stands against "20,000". */
function contradictsItself(group: Group): boolean {
  return group.some((a) => group.some((b) => a.account < b.account && relate(a, b)?.verdict === 'conflict'));
}

/** Whether no account would come to say two values. */
function agreeWithThemselves(into: Group, from: Group): boolean {
  return into.every((a) => from.every((b) => a.account !== b.account || a.value === b.value || a.kind === 'quote'));
}

function averageSureness(into: Group, from: Group, sureness: Sureness): number {
  const surest = new Map<string, number>();
  for (const a of into) {
    for (const b of from) {
      if (a.account === b.account) continue;
      const accounts = `${a.account} ${b.account}`;
      surest.set(accounts, Math.max(surest.get(accounts) ?? 0, sureness.get(a)?.get(b) ?? 0));
    }
  }
  return surest.size === 0 ? 0 : [...surest.values()].reduce((sum, sure) => sum + sure, 0) / surest.size;
}

/** Whether all that one group says its accounts say in the other too. */
function tellsAgain(group: Group, other: Group): boolean {
  return group.every(({ account, value }) => other.some((one) => one.account === account && one.value === value));
}
