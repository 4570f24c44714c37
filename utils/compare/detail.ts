import type { Group } from '@/utils/compare/align/group';
import type { PlacedMention } from '@/utils/compare/align/placed';
import { explain } from '@/utils/compare/explain';
import { importanceOf } from '@/utils/compare/importance';
import { judgeGroup } from '@/utils/compare/judge/judge';
import { labelOf } from '@/utils/compare/label';
import type { Story } from '@/utils/compare/story';
import type { Detail, Mention } from '@/utils/model';

/** Turns a group of mentions into the detail that a reader sees. */
export function detailOf(group: Group, story: Story): Detail {
  const ordered = group.toSorted((a, b) => a.account - b.account || a.start - b.start);
  const [first] = ordered as [PlacedMention];
  const judgement = judgeGroup(ordered);
  return {
    id: `${first.kind}-${first.account}-${first.start}`,
    kind: first.kind,
    label: labelOf(ordered, story),
    verdict: judgement.verdict,
    how: judgement.how,
    why: explain(judgement, story),
    salience: importanceOf(ordered, first.kind, judgement.verdict, story),
    versions: ordered.map((mention) => mentionOf(mention, story)),
  };
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
