import type { Group } from '@/utils/compare/align/group';
import type { PlacedMention } from '@/utils/compare/align/placed';
import { relate } from '@/utils/compare/judge/relate';
import type { Judged } from '@/utils/compare/judged';
import { labelOf } from '@/utils/compare/label/label';
import { isOlderReport } from '@/utils/compare/olderReport';
import type { Story } from '@/utils/compare/story';
import type { Detail, Mention } from '@/utils/model';

/** Turns a group of mentions that was judged into the detail that a reader sees. */
export function detailOf({ group, judgement, salience }: Judged, story: Story): Detail {
  const [first] = group as [PlacedMention];
  return {
    id: `${first.kind}-${first.start}-${story.accounts[first.account]!.article.id}`,
    kind: first.kind,
    label: labelOf(group, story),
    verdict: judgement.verdict,
    how: isOlderReport(judgement, story) ? 'older report' : judgement.how,
    between: judgement.between && placesOf(judgement.between, group),
    salience,
    versions: withSides(group, judgement.verdict).map((mention) => mentionOf(mention, story)),
  };
}

function placesOf([a, b]: [PlacedMention, PlacedMention], group: Group): [number, number] {
  return [group.indexOf(a), group.indexOf(b)];
}

/** In a conflict, versions that go together ("300", "about 300") stand on one side and carry one value. */
function withSides(group: Group, verdict: Detail['verdict']): Group {
  if (verdict !== 'conflict') return group;
  const sides: Group[] = [];
  for (const mention of group) {
    const side = sides.find((members) => members.every((other) => goTogether(other, mention)));
    if (side) side.push(mention);
    else sides.push([mention]);
  }
  return group.map((mention) => ({ ...mention, value: sides.find((side) => side.includes(mention))![0]!.value }));
}

function goTogether(a: PlacedMention, b: PlacedMention): boolean {
  const verdict = relate(a, b)?.verdict;
  return (
    a.value === b.value ||
    (a.certainty !== undefined || a.kind !== 'attribution' ? verdict === 'agree' || verdict === 'compatible' : false)
  );
}

/** The words shown as evidence: the sentence, or for a long quotation all sentences that it runs through. */
function mentionOf(
  { account, start, end, sentence, value, certainty, attribution }: PlacedMention,
  { accounts }: Story,
): Mention {
  const { article, sentences } = accounts[account]!;
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
