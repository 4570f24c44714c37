import { alignMentions } from '@/utils/compare/align/align';
import { type Judgement, judgeCluster } from '@/utils/compare/align/judge';
import { detailOf } from '@/utils/compare/detail';
import { stepsOf } from '@/utils/compare/facts/inStep';
import { partsOf } from '@/utils/compare/kinds/name/parts';
import { speakersOf } from '@/utils/compare/kinds/quote/speakers';
import type { Link } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { Detail, MentionKind } from '@/utils/model';
import type { Cluster } from './facts/candidatePair';

/**
 * Rows about numbers, dates, names, quotations and who is credited that at least two accounts tell in linked sentences.
 * What one alone tells is told by its sentences: a bare number says nothing.
 */
export function mentionDetails(sides: Side[], links: Link[]): Detail[] {
  const accounts = sides.map(({ account }) => account);
  const steps = stepsOf(sides, links);
  const groupsOf = (kind: MentionKind) => alignMentions(kind, sides, links, steps);
  const quotes = groupsOf('quote');
  const groups = [
    ...groupsOf('number'),
    ...groupsOf('date'),
    ...groupsOf('name'),
    ...partsOf(sides, links),
    ...quotes,
    ...quotes.map((group) => speakersOf(group, accounts) ?? []).filter((group) => group.length > 0),
    ...groupsOf('attribution'),
  ];
  return groups.flatMap((unordered) => {
    const group = unordered.toSorted((a, b) => a.account - b.account || a.start - b.start);
    const judgement = judgeCluster(group);
    return isNews(group, judgement) ? [detailOf(group, judgement, sides)] : [];
  });
}

/** A name or a source that accounts share is no news by itself. */
function isNews([first]: Cluster, { verdict }: Judgement): boolean {
  if (verdict === 'only') return false;
  return (first!.kind !== 'name' && first!.kind !== 'attribution') || verdict !== 'agree';
}
