import { alignMentions } from '@/utils/compare/align/align';
import { mentionsByValue } from '@/utils/compare/align/placed';
import { writeBrief } from '@/utils/compare/brief';
import { groupCopies } from '@/utils/compare/copies';
import { detailOf } from '@/utils/compare/detail';
import { FINDERS } from '@/utils/compare/find/finders';
import { hedgesOf } from '@/utils/compare/hedges';
import { limitDetails } from '@/utils/compare/limit';
import type { Finder } from '@/utils/compare/mention';
import { partsOf } from '@/utils/compare/parts';
import { speakersOf } from '@/utils/compare/speakers';
import { placeInStory, readStory, type Story } from '@/utils/compare/story';
import { tellsOfEvent } from '@/utils/compare/tellsOfEvent';
import type { Article, Comparison, Detail } from '@/utils/model';

/**
 * Finds every detail of the accounts, aligns the mentions of the same fact, judges each and puts the important first.
 * `reading` is the id of the article being read.
 */
export function compareArticles(articles: Article[], reading?: string): Comparison {
  const reports = groupCopies(articles, reading);
  const story = readStory(articles, reports);
  const fromSentences = [...hedgesOf(story), ...partsOf(story)].map((group) => detailOf(group, story));
  const details = limitDetails([...FINDERS.flatMap((finder) => detailsOf(finder, story)), ...fromSentences]);
  return { details, reports, brief: writeBrief(story, details) };
}

/** The details of one kind: found in each account, aligned across them, judged. */
function detailsOf(finder: Finder, story: Story): Detail[] {
  const { accounts, evidence, vocabulary } = story;
  const most = Math.min(MOST_OF_ONE, Math.ceil(MOST_OF_ALL / Math.max(1, accounts.length)));
  const mentions = accounts.map((account, at) =>
    placeInStory(finder.find(account).filter(tellsOfEvent(account)).slice(0, most), at, story),
  );
  const byValue = mentions.map(mentionsByValue);
  const lengths = accounts.map(({ sentences }) => Math.max(1, sentences.length));
  return alignMentions(mentions, { evidence, byValue, vocabulary, lengths })
    .flatMap((group) => [group, speakersOf(group, story) ?? []])
    .filter((group) => group.length > 0)
    .map((group) => detailOf(group, story));
}

/** Alignment takes the square of this in time; no article comes near it (the fullest of 190 had 110 of a kind). */
const MOST_OF_ONE = 250;
const MOST_OF_ALL = 2000;
