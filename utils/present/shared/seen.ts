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
  return {
    articles: byId,
    openArticle: openArticle,
    copyOf: copiesOf(comparison),
    others: new Set(otherReports(articles, openArticle, comparison).map(({ outlet }) => outlet)),
    words,
  };
}

/**
 * The reports of other outlets, a text that several carry once: every count of reports or outlets is one of these, on the
 * toolbar, in the popup and in the library. Nothing is known to be a copy before it is compared.
 */
export function otherReports<Told extends { id: string; outlet: string }>(
  articles: readonly Told[],
  openArticle: string,
  comparison?: Comparison,
): Told[] {
  const copyOf = copiesOf(comparison);
  const here = articles.find(({ id }) => id === openArticle)?.outlet;
  return articles.filter(({ id, outlet }) => outlet !== here && !copyOf.has(id));
}

/** What each copy of an agency's text is a copy of. */
function copiesOf(comparison: Comparison | undefined): Map<string, string> {
  const reports = comparison?.reports ?? [];
  return new Map(reports.flatMap(({ article, copies }) => copies.map((copy) => [copy, article])));
}

/** The display name of an article's outlet. */
export const outletOf = (article: string, { articles }: Seen): string => articles.get(article)?.outlet ?? article;

/** The first of each article; copies of a text that is there already say nothing of their own. */
export function firstOfEach<Told extends { article: string }>(all: readonly Told[], copyOf?: Seen['copyOf']): Told[] {
  const first = new Map<string, Told>();
  for (const one of all) if (!first.has(one.article)) first.set(one.article, one);
  return [...first.values()].filter(({ article }) => !first.has(copyOf?.get(article) ?? ''));
}
