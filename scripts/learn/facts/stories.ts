import { readFileSync } from 'node:fs';
import type { Article } from '@/utils/model';
import { readArticle } from '../../cli/input';

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
    const slots = rows<GoldSlot>(paths[at + 1]!);
    for (const { id, articles } of rows<UnreadStory>(paths[at]!))
      stories.push({ id, articles: articles.map(readArticle), slots: slots.filter(({ story }) => story === id) });
  }
  return stories;
}

/** Reads the stories in which somebody read what is likely a conflict. */
export function readConflicts(paths: string[], labels: string): GoldStory[] {
  const all = rows<ReadConflict>(labels);
  return paths
    .flatMap((path) => rows<UnreadStory>(path))
    .flatMap(({ id, articles }) => {
      const conflicts = all.filter(({ story }) => story === id);
      return conflicts.length === 0 ? [] : [{ id, articles: articles.map(readArticle), slots: [], conflicts }];
    });
}

interface UnreadStory {
  id: string;
  articles: unknown[];
}

function rows<Row>(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}
