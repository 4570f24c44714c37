import type { Article, Detail } from '@/utils/model';
import type { StoryAsked } from '@/utils/present/shared/askedView';
import type { EditionFacts } from '@/utils/present/story/changesView';
import type { Story } from '@/utils/present/story/storyView';
import { findAccounts } from '../store/accounts';
import { findEditions } from '../store/articles';
import { findCorrectedCoverage } from '../store/corrections';
import { itemsSince } from '../store/items';
import { chosenOutlets } from '../store/outlets';
import { readDemo } from './demo';

/** A stored story with the earlier editions of its articles, and who was asked for it. */
export interface StoryFacts {
  story: Story;
  editions: Map<string, EditionFacts[]>;
  /** Details that the reader put aside. */
  aside: Detail[];
  /** Accounts of earlier chapters of the story. */
  earlier: Article[];
  /** Absent for the demo story, for which nobody was asked. */
  asked?: StoryAsked & { since?: number; refining: boolean };
}

/** What is stored of the story of this article; the demo story under its own name. Undefined where nothing is compared. */
export async function readStory(articleId: string): Promise<StoryFacts | undefined> {
  if (articleId === 'demo') return { story: await readDemo(), editions: new Map(), aside: [], earlier: [] };
  const coverage = await findCorrectedCoverage(articleId);
  if (!coverage?.comparison) return undefined;
  const [articles, editions, earlier, outlets, since] = await Promise.all([
    findAccounts(coverage.articleIds),
    findEditions(coverage.articleIds),
    findAccounts(coverage.earlier ?? []),
    chosenOutlets(),
    itemsSince(),
  ]);
  if (articles.every(({ id }) => id !== articleId)) return undefined;
  const { comparison, asked, failed, updatedAt } = coverage;
  return {
    story: { articles, openArticle: articleId, comparison, outlets },
    editions,
    aside: coverage.aside,
    earlier,
    asked: { asked, failed, updatedAt, since, refining: coverage.state === 'refining' },
  };
}
