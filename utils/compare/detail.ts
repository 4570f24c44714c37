import type { Judgement } from '@/utils/compare/align/judge';
import { relate } from '@/utils/compare/align/relate';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';
import { isOlderReport } from '@/utils/compare/olderReport';
import type { Side } from '@/utils/link/side';
import type { Detail, Mention } from '@/utils/model';
import type { Cluster } from './facts/candidatePair';
import { labelOf } from './label';

/** Turns a cluster of mentions that was judged into the detail that a reader sees. */
export function detailOf(cluster: Cluster, judgement: Judgement, sides: Side[]): Detail {
  const [first] = cluster as [MentionInContext];
  return {
    id: `${first.kind}-${first.start}-${sides[first.account]!.account.article.id}`,
    kind: first.kind,
    label: labelOf(cluster, sides),
    verdict: judgement.verdict,
    how: isOlderReport(judgement, sides) ? 'older report' : judgement.how,
    between: judgement.between && placesOf(judgement.between, cluster),
    salience: 0,
    versions: withSides(cluster, judgement.verdict).map((mention) => mentionOf(mention, sides)),
  };
}

function placesOf([a, b]: [MentionInContext, MentionInContext], cluster: Cluster): [number, number] {
  return [cluster.indexOf(a), cluster.indexOf(b)];
}

/** In a conflict, versions that go together ("300", "about 300") stand on one side and carry one value. */
function withSides(cluster: Cluster, verdict: Detail['verdict']): Cluster {
  if (verdict !== 'conflict') return cluster;
  const sides: Cluster[] = [];
  for (const mention of cluster) {
    const side = sides.find((members) => members.every((other) => goTogether(other, mention)));
    if (side) side.push(mention);
    else sides.push([mention]);
  }
  return cluster.map((mention) => ({ ...mention, value: sides.find((side) => side.includes(mention))![0]!.value }));
}

function goTogether(a: MentionInContext, b: MentionInContext): boolean {
  const verdict = relate(a, b)?.verdict;
  return (
    a.value === b.value ||
    (a.certainty !== undefined || a.kind !== 'attribution' ? verdict === 'agree' || verdict === 'compatible' : false)
  );
}

/** The words shown as evidence: the sentence, or for a long quotation all sentences that it runs through. */
function mentionOf(
  { account, start, end, sentence, value, certainty, attribution }: MentionInContext,
  sides: Side[],
): Mention {
  const { article, sentences } = sides[account]!.account;
  let last = sentence;
  while (last + 1 < sentences.length && sentences[last]!.end < end) last += 1;
  const evidence = article.text.slice(Math.min(start, sentences[sentence]!.start), Math.max(end, sentences[last]!.end));
  return {
    article: article.id,
    text: article.text.slice(start, end),
    start,
    end,
    sentence: evidence,
    value,
    certainty,
    attribution,
  };
}
