import type { Article } from '@/utils/model';
import { database } from '../database/database';
import { writeIn } from '../database/epochs';
import type { EpochRow } from '../database/epochTable';
import { indexTables } from '../index/segmentStore';
import { storeArticle } from './articles';
import { openCoverage } from './coverage';

interface Opening {
  now: number;
  epoch: EpochRow;
  /** What its coverage begins with; absent where it stays as it is. */
  opened?: { topics: string[]; state: 'asking' | 'noticed' };
}

/** Keeps an article that the reader opened, and opens its coverage: both or neither, wherever the background is stopped. */
export async function storeOpened(article: Article, { now, epoch, opened }: Opening): Promise<void> {
  const { articles, coverage } = database();
  await writeIn(epoch, [articles, coverage, ...indexTables()], async () => {
    await storeArticle(article, now, now);
    if (opened) await openCoverage(article.id, opened.topics, now, opened.state);
  });
}
