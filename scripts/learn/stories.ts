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
  /** Stories of one topic are held out together. */
  topic: string;
  /** Only what the slots name was looked at; of all else nothing is known. */
  partial: boolean;
  /** How much an example counts: less than 1 where the accounts were written with more differences than news has. */
  weight: number;
}

interface StoryRow {
  id: string;
  articles: unknown[];
  topic?: string;
  partial?: boolean;
  weight?: number;
}

/** Reads pairs of files: stories, and the slots that were labelled in them. */
export function readStories(paths: string[]): GoldStory[] {
  const stories: GoldStory[] = [];
  for (let at = 0; at + 1 < paths.length; at += 2) {
    const slots = rows(paths[at + 1]!) as GoldSlot[];
    for (const { id, articles, topic = id, partial = false, weight = 1 } of rows(paths[at]!) as StoryRow[]) {
      const own = slots.filter(({ story }) => story === id);
      stories.push({ id, articles: articles.map(readArticle), slots: own, topic, partial, weight });
    }
  }
  return stories;
}

function rows(path: string): unknown[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as unknown);
}
