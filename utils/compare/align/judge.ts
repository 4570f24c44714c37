import type { Cluster } from '@/utils/compare/facts/candidatePair';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';
import type { Relation } from '@/utils/compare/facts/relation';
import { groupBy } from '@/utils/compare/kinds/groupBy';
import type { How, Verdict } from '@/utils/model';
import { relate } from './relate';

/** What a cluster comes to, with the two mentions that decide it. */
export interface Judgement {
  verdict: Verdict;
  how?: How;
  between?: [MentionInContext, MentionInContext];
}

const ORDER: Record<Relation['verdict'], number> = { agree: 0, compatible: 1, conflict: 2 };

/** The verdict on a cluster: the worst of any two accounts, each two taken at their best. */
export function judgeCluster(cluster: Cluster): Judgement {
  if (cluster.every(isSpeaker)) return judgeSpeakers(cluster);
  let worst: Decided | undefined;
  for (const [mine, theirs] of pairsOfAccounts(cluster)) {
    const found = bestRelation(mine, theirs);
    if (found && (worst === undefined || ORDER[found.relation.verdict] > ORDER[worst.relation.verdict])) worst = found;
  }
  return worst ? { ...worst.relation, between: worst.between } : { verdict: 'only' };
}

interface Decided {
  relation: Relation;
  between: [MentionInContext, MentionInContext];
}

function bestRelation(mine: MentionInContext[], theirs: MentionInContext[]): Decided | undefined {
  let best: Decided | undefined;
  for (const a of mine) {
    for (const b of theirs) {
      const relation = relate(a, b);
      if (relation && (best === undefined || ORDER[relation.verdict] < ORDER[best.relation.verdict]))
        best = { relation, between: [a, b] };
    }
  }
  return best;
}

function pairsOfAccounts(cluster: Cluster): [MentionInContext[], MentionInContext[]][] {
  const byAccount = groupBy(cluster, ({ account }) => account);
  return byAccount.flatMap((mine, at) =>
    byAccount.slice(at + 1).map((theirs): [MentionInContext[], MentionInContext[]] => [mine, theirs]),
  );
}

/** Speakers of one utterance stand in a cluster of their own, which `speakersOf` makes. */
function isSpeaker({ kind, certainty }: MentionInContext): boolean {
  return kind === 'attribution' && certainty === undefined;
}

function judgeSpeakers(cluster: Cluster): Judgement {
  const [first] = cluster;
  const other = cluster.find(({ account, value }) => account !== first!.account && value !== first!.value);
  return other ? { verdict: 'conflict', how: 'other speaker', between: [first!, other] } : { verdict: 'agree' };
}
