import { type ArticleRow, type CoverageRow, database } from '../database';

/** Stories that the reader opened, whole, as `forgetStories` deletes them. */
export interface Stories {
  coverage: CoverageRow[];
  articles: ArticleRow[];
}

export async function findStories(articleIds: string[]): Promise<Stories> {
  const { coverage, articles } = database();
  return {
    coverage: (await coverage.bulkGet(articleIds)).filter((row) => row !== undefined),
    articles: (await articles.bulkGet(articleIds)).filter((row) => row !== undefined),
  };
}

/** Puts back what was just deleted. */
export async function restoreStories(stories: Stories): Promise<void> {
  const { coverage, articles } = database();
  await database().transaction('rw', coverage, articles, async () => {
    await coverage.bulkPut(stories.coverage);
    await articles.bulkPut(stories.articles);
  });
}
