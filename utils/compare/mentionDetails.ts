import { alignMentions } from '@/utils/compare/align/align';
import { surroundingsOf } from '@/utils/compare/align/surroundings';
import { detailOf } from '@/utils/compare/detail';
import { findMentions, type Mentions } from '@/utils/compare/findMentions';
import { hedgesOf } from '@/utils/compare/hedges';
import { judgedOf } from '@/utils/compare/judged';
import { partsOf } from '@/utils/compare/parts';
import { speakersOf } from '@/utils/compare/speakers';
import { readStory, type Story } from '@/utils/compare/story';
import type { Article, Detail, Report } from '@/utils/model';

/**
 * Rows about numbers, dates, names, quotations and who is credited that at least two accounts tell. What one alone tells is
 * told by its sentences: a bare number says nothing.
 */
export function mentionDetails(articles: Article[], reports: Report[]): Detail[] {
  const story = readStory(articles, reports);
  const mentions = findMentions(story);
  const groups = [
    ...alignedGroups(mentions, story),
    ...hedgesOf(mentions.get('attribution')!, story),
    ...partsOf(story),
  ];
  const judged = groups
    .flatMap((group) => judgedOf(group, story))
    .filter(({ judgement }) => judgement.verdict !== 'only');
  return judged.map((one) => detailOf(one, story));
}

function alignedGroups(mentions: Mentions, story: Story) {
  return [...mentions.values()]
    .flatMap((byAccount) => alignMentions(byAccount, surroundingsOf(byAccount, story)))
    .flatMap((group) => [group, speakersOf(group, story) ?? []])
    .filter((group) => group.length > 0);
}
