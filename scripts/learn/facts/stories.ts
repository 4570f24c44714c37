import { groupBy } from '@/utils/compare/kinds/groupBy';
import type { Article } from '@/utils/model';
import { readArticle } from '../../cli/input';
import { articlesByStory, readLines } from '../link/goldClaims';

export interface GoldSlot {
  story: string;
  kind: string;
  relation: 'same' | 'compatible' | 'conflict' | 'different';
  versions: GoldMention[];
}

/** A span of an account of a story. */
export interface GoldMention {
  article: string;
  start: number;
  end: number;
}

/** Two values that the text calls a conflict, and what a reader says: 1 it is one, 0.5 both can be true, 0 two facts. */
export interface ReadConflict {
  story: string;
  kind: string;
  a: GoldMention;
  b: GoldMention;
  holds: number;
}

export interface GoldStory {
  id: string;
  articles: Article[];
  slots: GoldSlot[];
  /** Of a story whose likely conflicts were read, and nothing else of it. */
  conflicts?: ReadConflict[];
}

/** Reads pairs of files: stories, and the facts that were labelled in them. */
export function readStories(paths: string[]): GoldStory[] {
  const stories: GoldStory[] = [];
  for (let at = 0; at + 1 < paths.length; at += 2) {
    const slots = readLines<GoldSlot>(paths[at + 1]!);
    for (const { id, articles } of readLines<UnreadStory>(paths[at]!))
      stories.push({ id, articles: articles.map(readArticle), slots: slots.filter(({ story }) => story === id) });
  }
  return stories;
}

/** Reads the stories in which somebody read what is likely a conflict; of a cluster, which may be large, the articles that a label names. */
export function readConflicts(paths: string[], labels: string): GoldStory[] {
  const stories = articlesByStory(paths);
  return groupBy(readLines<ReadConflict>(labels), ({ story }) => story).flatMap((conflicts) => {
    const id = conflicts[0]!.story;
    const { articles = [], isCluster } = stories.get(id) ?? {};
    const isNamed = (one: string) => conflicts.some(({ a, b }) => a.article === one || b.article === one);
    const kept = articles.filter((article) => !isCluster || isNamed(article.id));
    return kept.length === 0 ? [] : [{ id, articles: kept.map(readArticle), slots: [], conflicts }];
  });
}

interface UnreadStory {
  id: string;
  articles: unknown[];
}
