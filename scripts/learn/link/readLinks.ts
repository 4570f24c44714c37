import { parseArgs } from 'node:util';
import type { Article } from '@/utils/model';
import { type GoldStory, type LinkKind, readLines } from './goldClaims';

/**
 * Writes the stories whose links were read for this project (`labels/links.jsonl`), as `claims-dev` has its own, for `dump.ts` and
 * `finetune.py`:
 *   tsx scripts/learn/link/readLinks.ts STORIES.jsonl… > read-links.jsonl
 */
const { positionals } = parseArgs({ allowPositionals: true });

interface ReadLinks {
  story: string;
  articles: [string, string];
  sentences: [GoldStory['articles'][number]['sentences'], GoldStory['articles'][number]['sentences']];
  importance: [number[], number[]];
  links: [a: number[], b: number[], how: LinkKind][];
}

const labelled = readLines<ReadLinks>(new URL('../labels/links.jsonl', import.meta.url).pathname);
const stories = new Map(
  positionals.flatMap((path) => readLines<{ id: string; articles: Article[] }>(path).map((story) => [story.id, story])),
);
for (const label of labelled) {
  const found = label.articles.map((id) => stories.get(label.story)?.articles.find((one) => one.id === id));
  if (found.includes(undefined)) process.stderr.write(`${label.story} is in none of the files\n`);
  else process.stdout.write(`${JSON.stringify(storyOf(label, found as Article[]))}\n`);
}

function storyOf({ story, articles, sentences, importance, links }: ReadLinks, found: Article[]): GoldStory {
  return {
    id: `${story}-${articles.join('')}`,
    part: 'learn',
    articles: found.map((article, side) => ({ ...article, sentences: sentences[side]! })),
    importance: Object.fromEntries(found.map(({ id }, side) => [id, importance[side]!])),
    links: links.map(([a, b, how]) => ({ a, b, how })),
  };
}
