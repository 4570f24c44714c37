import { readFileSync } from 'node:fs';
import type { Article } from '@/utils/model';
import { readArticle } from '../cli/input';

export interface GoldSlot {
  story: string;
  kind: string;
  relation: string;
  versions: { article: string; text: string; start: number; end: number }[];
}

export interface GoldStory {
  id: string;
  articles: Article[];
  slots: GoldSlot[];
}

/** Reads pairs of files: stories, and the slots that were labelled in them. */
export function readStories(paths: string[]): GoldStory[] {
  const stories: GoldStory[] = [];
  for (let at = 0; at + 1 < paths.length; at += 2) {
    const slots = rows(paths[at + 1]!) as GoldSlot[];
    for (const row of rows(paths[at]!) as { id: string; articles: unknown[] }[]) {
      stories.push({
        id: row.id,
        articles: row.articles.map(readArticle),
        slots: slots.filter(({ story }) => story === row.id),
      });
    }
  }
  return stories;
}

function rows(path: string): unknown[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as unknown);
}
