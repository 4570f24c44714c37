import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article } from '@/utils/model';

export type LinkKind = 'same' | 'partly' | 'contradict';

/** A story of `claims-dev.jsonl`: two accounts with their links, made by reading. */
export interface GoldStory {
  id: string;
  part: 'learn' | 'check';
  articles: (Article & { sentences: [start: number, end: number][] })[];
  importance: Record<string, number[]>;
  links: { a: number[]; b: number[]; how: LinkKind }[];
}

export function readLines<Row>(path: string): Row[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** The articles of each story. A file names stories with their articles, or articles with the cluster that each is of. */
export function articlesByStory(paths: string[]): Map<string, { articles: Article[]; isCluster: boolean }> {
  const found = new Map<string, { articles: Article[]; isCluster: boolean }>();
  for (const line of paths.flatMap((path) => readLines<Line>(path))) {
    const isCluster = 'cluster' in line;
    const id = isCluster ? line.cluster : line.id;
    const { articles } = found.get(id) ?? { articles: [] };
    found.set(id, { articles: [...articles, ...(isCluster ? [line] : line.articles)], isCluster });
  }
  return found;
}

type Line = { id: string; articles: Article[] } | (Article & { cluster: string });

/** The gold sentences that one of ours covers: they overlap by at least half of the shorter. */
export function goldSentences(spans: [number, number][], { start, end }: { start: number; end: number }): number[] {
  return spans.flatMap(([from, to], index) => {
    const shared = Math.min(to, end) - Math.max(from, start);
    return shared > 0 && shared >= Math.min(to - from, end - start) / 2 ? [index] : [];
  });
}
