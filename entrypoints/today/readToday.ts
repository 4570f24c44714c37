import type { CoverageRow } from '@/utils/browser/database/database';
import { browser } from '@/utils/browser/platform/api';
import { findAccounts } from '@/utils/browser/store/accounts';
import { chosenOutlets } from '@/utils/browser/store/outlets';
import { allPulls } from '@/utils/browser/store/pulls';
import { type TodayItem, todayStories } from '@/utils/browser/today/todayStories';
import { topicFromArticle } from '@/utils/detect/topicFromArticle';
import { summaryAsArticle } from '@/utils/gather/feed/summaryAsArticle';
import type { TodayFactsOfDay, TodaySource } from '@/utils/present/today/todayView';

/** What is stored of the day, but for what the reader looked at and follows. */
export type StoredDay = Omit<TodayFactsOfDay, 'seenAt' | 'followed'>;

export async function readToday(): Promise<StoredDay> {
  const [{ stories, items, all }, outlets, pulls] = await Promise.all([
    todayStories(Date.now()),
    chosenOutlets(),
    allPulls(),
  ]);
  return { stories: await Promise.all(stories.map(sourceOf)), items, all, outlets, pulls };
}

/** When outlets are asked next; the browser keeps that, and tells no change of it. */
export async function nextPull(): Promise<number | undefined> {
  return (await browser.alarms.get('pull'))?.scheduledTime;
}

async function sourceOf({ items, coverage }: { items: TodayItem[]; coverage?: CoverageRow }): Promise<TodaySource> {
  const [central] = items;
  return {
    items,
    compared: coverage && (await comparedOf(coverage)),
    topic: central && topicFromArticle(summaryAsArticle(central)),
  };
}

async function comparedOf({ articleId, articleIds, state, comparison }: CoverageRow): Promise<TodaySource['compared']> {
  const articles = await findAccounts(articleIds);
  const isThere = articles.some(({ id }) => id === articleId);
  return { articleId, state, comparison: isThere ? comparison : undefined, articles };
}
