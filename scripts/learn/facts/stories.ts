import { readFileSync } from 'node:fs';
import type { Article } from '@/utils/model';
import { readArticle } from '../../cli/input';

export interface GoldSlot {
  story: string;
  kind: string;
  relation: 'same' | 'compatible' | 'conflict' | 'different';
  versions: { article: string; start: number; end: number }[];
}

export interface GoldStory {
  id: string;
  articles: Article[];
  slots: GoldSlot[];
}

/** Reads pairs of files: stories, and the facts that were labelled in them. */
export function readStories(paths: string[]): GoldStory[] {
  const stories: GoldStory[] = [];
  for (let at = 0; at + 1 < paths.length; at += 2) {
    const slots = rows<GoldSlot>(paths[at + 1]!);
    for (const { id, articles } of rows<{ id: string; articles: unknown[] }>(paths[at]!))
      stories.push({ id, articles: articles.map(readArticle), slots: slots.filter(({ story }) => story === id) });
  }
  return stories;
}

function rows<Row>(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}
