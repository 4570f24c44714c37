import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';

/** Log odds below this are all "surely not". */
const FLOOR = -4;
const MOST_LEAD = 4;

/**
 * An account says one thing of one fact, so candidates that share a mention compete. For each, with its own log odds of
 * being one fact, its lead over the strongest other one of either mention with the same account.
 */
export function leadsOf(candidates: CandidatePair[], logits: number[]): number[] {
  const bests = new Map<MentionInContext, Map<number, Bests>>();
  for (const [at, { a, b }] of candidates.entries()) {
    raise(bests, a, b.account, logits[at]!);
    raise(bests, b, a.account, logits[at]!);
  }
  return candidates.map(({ a, b }, at) => {
    const own = logits[at]!;
    const first = strongestBeside(own, bests.get(a)!.get(b.account)!);
    const second = strongestBeside(own, bests.get(b)!.get(a.account)!);
    return Math.max(-MOST_LEAD, Math.min(MOST_LEAD, own - Math.max(FLOOR, first, second)));
  });
}

interface Bests {
  best: number;
  second: number;
}

function strongestBeside(own: number, { best, second }: Bests): number {
  return own === best ? second : best;
}

function raise(
  bests: Map<MentionInContext, Map<number, Bests>>,
  mention: MentionInContext,
  account: number,
  logit: number,
) {
  const ofMention = bests.get(mention) ?? new Map<number, Bests>();
  bests.set(mention, ofMention);
  const known = ofMention.get(account);
  if (known === undefined) ofMention.set(account, { best: logit, second: Number.NEGATIVE_INFINITY });
  else if (logit > known.best) ofMention.set(account, { best: logit, second: known.best });
  else if (logit > known.second) known.second = logit;
}
