import { createMatcher } from '@/utils/match/match';
import type { Article, Item, Match } from '@/utils/model';
import { database } from './database';

/** More than the interface shows: near misses are offered where nothing surely matches. */
const MOST_MATCHES = 30;

/** The stored items and articles that tell the same story, best first. */
export async function findMatches(article: Article): Promise<Match[]> {
  const { items, articles } = database();
  const known = new Map<string, Article | Item>();
  for (const item of await items.toArray()) known.set(item.id, item);
  for (const page of await articles.toArray()) known.set(page.id, page);
  return createMatcher([...known.values()], {})(article, MOST_MATCHES);
}
