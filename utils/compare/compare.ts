import { alignMentions } from '@/utils/compare/align/align';
import { surroundingsOf } from '@/utils/compare/align/surroundings';
import { writeBrief } from '@/utils/compare/brief';
import { groupCopies } from '@/utils/compare/copies';
import { detailOf } from '@/utils/compare/detail';
import { findMentions, type Mentions } from '@/utils/compare/findMentions';
import { hedgesOf } from '@/utils/compare/hedges';
import { judgedOf } from '@/utils/compare/judged';
import { limitJudged } from '@/utils/compare/limit';
import { partsOf } from '@/utils/compare/parts';
import { speakersOf } from '@/utils/compare/speakers';
import { statementsOf } from '@/utils/compare/statements';
import { readStory, type Story } from '@/utils/compare/story';
import type { Article, Comparison } from '@/utils/model';

/**
 * Finds every detail of the accounts, aligns the mentions of the same fact, judges each and puts the important first.
 * `reading` is the id of the article being read.
 */
export function compareArticles(articles: Article[], reading?: string): Comparison {
  const reports = groupCopies(articles, reading);
  const story = readStory(articles, reports);
  const mentions = findMentions(story);
  const at = articles.findIndex(({ id }) => id === reading);
  const groups = [
    ...alignedGroups(mentions, story),
    ...hedgesOf(mentions.get('attribution')!, story),
    ...partsOf(story),
    ...(at === -1 ? [] : statementsOf(at, story)),
  ];
  const judged = limitJudged(groups.flatMap((group) => judgedOf(group, story)));
  const details = judged.map((one) => detailOf(one, story));
  return { details, voices: [], words: [], emphasis: [], reports, brief: writeBrief(story, details) };
}

function alignedGroups(mentions: Mentions, story: Story) {
  return [...mentions.values()]
    .flatMap((byAccount) => alignMentions(byAccount, surroundingsOf(byAccount, story)))
    .flatMap((group) => [group, speakersOf(group, story) ?? []])
    .filter((group) => group.length > 0);
}
