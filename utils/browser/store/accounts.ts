import { summaryAsArticle } from '@/utils/gather/feed/summaryAsArticle';
import type { Article } from '@/utils/model';
import { findArticles } from './articles';
import { findItems } from './items';

/** What is known of each of these, in their order: the stored page, else the summary of a feed, else left out. */
export async function findAccounts(ids: string[]): Promise<Article[]> {
  const [articles, items] = await Promise.all([findArticles(ids), findItems(ids)]);
  const known = new Map<string, Article>(items.map((item) => [item.id, summaryAsArticle(item)]));
  for (const article of articles) known.set(article.id, article);
  return ids.flatMap((id) => known.get(id) ?? []);
}
