import type { Article, Comparison } from '@/utils/model';
import type { Words } from './words';

/** A story from where its reader stands: the accounts by id, the one being read, and who else reports. */
export interface Seen {
  articles: ReadonlyMap<string, Article>;
  openArticle: string;
  /** What each copy of an agency's text is a copy of. */
  copyOf: ReadonlyMap<string, string>;
  /** The other outlets; who only copies another is not counted. */
  others: ReadonlySet<string>;
  words: Words;
}

/** Puts a story before its reader. */
export function seenFrom(
  { articles, openArticle, comparison }: { articles: Article[]; openArticle: string; comparison: Comparison },
  words: Words,
): Seen {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const copyOf = new Map(comparison.reports.flatMap(({ article, copies }) => copies.map((copy) => [copy, article])));
  const here = byId.get(openArticle)?.outlet;
  const outlets = articles.filter(({ id }) => !copyOf.has(id)).map(({ outlet }) => outlet);
  return {
    articles: byId,
    openArticle: openArticle,
    copyOf,
    others: new Set(outlets.filter((outlet) => outlet !== here)),
    words,
  };
}

/** The display name of an article's outlet. */
export const outletOf = (article: string, { articles }: Seen): string => articles.get(article)?.outlet ?? article;

/** The first of each article; copies of a text that is there already say nothing of their own. */
export function firstOfEach<Told extends { article: string }>(all: readonly Told[], copyOf?: Seen['copyOf']): Told[] {
  const first = new Map<string, Told>();
  for (const one of all) if (!first.has(one.article)) first.set(one.article, one);
  return [...first.values()].filter(({ article }) => !first.has(copyOf?.get(article) ?? ''));
}
