import { compareArticles } from '@/utils/compare/compare';
import { summaryAsArticle } from '@/utils/gather/summaryAsArticle';
import type { Article, Comparison, Item, Match } from '@/utils/model';

/** What the pipeline needs from the outside world. Tests pass plain objects. */
export interface Ports {
  /** The stored items and articles that tell the same story, best first, with what is known of each. */
  matches(article: Article): Promise<{ match: Match; account: Article | Item }[]>;
  /** The full page of a match, or undefined where only its summary can be had. */
  read(match: Item): Promise<Article | undefined>;
}

/** The other accounts of a story, and how they compare with the one being read. */
export interface Coverage {
  articles: Article[];
  matches: Match[];
  comparison: Comparison;
}

/** At most this many accounts are compared: the interface can show no more side by side, and time grows with their square. */
export const MOST_ACCOUNTS = 20;

/** detect → extract happened on the page; match → compare happens here, wherever this code runs. */
export async function coverStory(article: Article, ports: Ports): Promise<Coverage> {
  const found = (await ports.matches(article)).slice(0, MOST_ACCOUNTS - 1);
  const others = await Promise.all(found.map(({ account }) => accountOf(account, ports)));
  const articles = [article, ...others];
  return { articles, matches: found.map(({ match }) => match), comparison: compareArticles(articles, article.id) };
}

async function accountOf(candidate: Article | Item, ports: Ports): Promise<Article> {
  if ('text' in candidate) return candidate;
  return (await ports.read(candidate)) ?? summaryAsArticle(candidate);
}
