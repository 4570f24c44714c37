import type { Article, Item } from '@/utils/model';

/** An item as an account of which only the summary is known. */
export function summaryAsArticle({ summary, ...item }: Item): Article {
  return { ...item, text: summary, authors: [], extent: 'summary' };
}
