import type { Article } from '@/utils/model';
import { database } from '../database';
import { writeIn } from '../epochs';
import type { EpochRow } from '../epochTable';
import { indexTables } from '../segmentStore';
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
