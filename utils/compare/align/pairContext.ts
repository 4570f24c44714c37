import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';
import { groupBy } from '@/utils/compare/kinds/groupBy';
import { assign } from './assignment';
import { areRounded } from './rounded';

/** What bears on a candidate beyond its own two mentions. */
export interface PairContext {
  /** The candidates whose two mentions stand for each other in their sentences. */
  assigned: ReadonlySet<CandidatePair>;
  /** The highest probability of a link that leads from a mention's sentence to any mention of an account. */
  likeliest(mention: MentionInContext, account: number): number;
  /** Whether a mention's value, or what it is when rounded, stands in a sentence of an account that may tell the same. */
  meets(mention: MentionInContext, account: number): boolean;
  /** How many mentions of its account have its value. */
  repeats(mention: MentionInContext): number;
  /** How many sentences each account has. */
  lengths: number[];
}

/** Gathers the setting of all candidates of one kind; `mentions` has the kind's mentions by account and sentence. */
export function pairContextOf(mentions: MentionInContext[][][], candidates: CandidatePair[]): PairContext {
  const repeats = mentions.map((account) => {
    const counts = new Map<string, number>();
    for (const { value } of account.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  });
  // Mentions of one sentence have one list of mates.
  const likeliest = new Map<readonly MentionInContext[], number[]>();
  const met = new Map<MentionInContext, Set<number>>();
  const meet = (one: MentionInContext, other: MentionInContext, probability: number, areAlike: boolean) => {
    const byAccount = likeliest.get(one.mates) ?? [];
    likeliest.set(one.mates, byAccount);
    byAccount[other.account] = Math.max(byAccount[other.account] ?? 0, probability);
    if (areAlike) met.set(one, (met.get(one) ?? new Set()).add(other.account));
  };
  for (const candidate of candidates) {
    const { a, b, link } = candidate;
    const areAlike = a.value === b.value || areRounded(candidate);
    meet(a, b, link.probability, areAlike);
    meet(b, a, link.probability, areAlike);
  }
  const meets = (mention: MentionInContext, account: number) => met.get(mention)?.has(account) ?? false;
  return {
    assigned: new Set(groupBy(candidates, ({ link }) => link).flatMap((own) => assign(own, meets))),
    likeliest: ({ mates }, account) => likeliest.get(mates)?.[account] ?? 0,
    meets,
    repeats: ({ account, value }) => repeats[account]!.get(value) ?? 1,
    lengths: mentions.map((account) => Math.max(1, account.length)),
  };
}
