import { alignMentions } from '@/utils/compare/align/align';
import { surroundingsOf } from '@/utils/compare/align/surroundings';
import { detailOf } from '@/utils/compare/detail';
import { findMentions, type Mentions } from '@/utils/compare/findMentions';
import { judgedOf } from '@/utils/compare/judged';
import { limitJudged } from '@/utils/compare/limit';
import { partsOf } from '@/utils/compare/parts';
import { speakersOf } from '@/utils/compare/speakers';
import { readStory, type Story } from '@/utils/compare/story';
import type { Article, Detail, Report } from '@/utils/model';

/** Rows about numbers, dates, names, quotations and who is credited. */
export function mentionDetails(articles: Article[], reports: Report[]): Detail[] {
  const story = readStory(articles, reports);
  const mentions = findMentions(story);
  const groups = [...alignedGroups(mentions, story), ...partsOf(story)];
  const judged = limitJudged(groups.flatMap((group) => judgedOf(group, story)));
  return judged.map((one) => detailOf(one, story));
}

function alignedGroups(mentions: Mentions, story: Story) {
  return [...mentions.values()]
    .flatMap((byAccount) => alignMentions(byAccount, surroundingsOf(byAccount, story)))
    .flatMap((group) => [group, speakersOf(group, story) ?? []])
    .filter((group) => group.length > 0);
}
