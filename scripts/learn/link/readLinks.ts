import { parseArgs } from 'node:util';
import type { Article } from '@/utils/model';
import { articlesByStory, type GoldStory, type LinkKind, readLines } from './goldClaims';

/**
 * Writes the stories whose links were read for this project, as `claims-dev` has its own, for `dump.ts` and `finetune.py`; a file
 * names stories with their articles, or articles with the cluster that each is of. Of `labels/links.jsonl` the encoder has
 * learned, of `labels/unseenLinks.jsonl` (`--unseen`) it has not.
 *   tsx scripts/learn/link/readLinks.ts FILE.jsonl… [--unseen] > read-links.jsonl
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { unseen: { type: 'boolean' } } });

interface ReadLinks {
  story: string;
  articles: [string, string];
  sentences: [GoldStory['articles'][number]['sentences'], GoldStory['articles'][number]['sentences']];
  importance: [number[], number[]];
  links: [a: number[], b: number[], how: LinkKind][];
}

const labelled = readLines<ReadLinks>(
  new URL(`../labels/${values.unseen ? 'unseenLinks' : 'links'}.jsonl`, import.meta.url).pathname,
);
const stories = articlesByStory(positionals);
for (const label of labelled) {
  const found = label.articles.map((id) => stories.get(label.story)?.articles.find((one) => one.id === id));
  if (found.includes(undefined)) process.stderr.write(`${label.story} is in none of the files\n`);
  else process.stdout.write(`${JSON.stringify(storyOf(label, found as Article[]))}\n`);
}

function storyOf({ story, articles, sentences, importance, links }: ReadLinks, found: Article[]): GoldStory {
  return {
    id: `${story}-${articles.join('')}`,
    part: 'learn',
    // Of a long article the first sentences were read: what was not read is left out.
    articles: found.map((article, side) => ({
      ...article,
      text: article.text.slice(0, sentences[side]!.at(-1)![1]),
      sentences: sentences[side]!,
    })),
    importance: Object.fromEntries(found.map(({ id }, side) => [id, importance[side]!])),
    links: links.map(([a, b, how]) => ({ a, b, how })),
  };
}
