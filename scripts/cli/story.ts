import { parseArgs } from 'node:util';
import type { Article } from '@/utils/model';
import { compareArticles } from '@/utils/pipeline';
import { BadInput } from './badInput';
import { extractPage, extractSaved } from './extract';
import { fetchPage } from './fetchPage';
import { complain, writeLine } from './lines';
import { storyTable } from './storyTable';

/** `story FILE.html… | URL…`: reads pages and prints how their accounts compare, the first as the one being read. */
export async function storyCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
  if (positionals.length === 0) throw new BadInput('story needs pages to compare: story FILE.html… or story URL…');
  const articles: Article[] = [];
  for (const place of positionals) {
    const article = await readPlace(place);
    if (article) articles.push(article);
  }
  if (articles.length < 2) throw new BadInput('A comparison needs two articles or more.');
  const comparison = compareArticles(articles, articles[0]?.id);
  if (values.json) await writeLine({ id: articles[0]?.id, ...comparison });
  else process.stdout.write(storyTable(articles, comparison));
}

/** The article at a file or address; where there is none, says so and lets the others go on. */
async function readPlace(place: string): Promise<Article | undefined> {
  try {
    const { article, reason } = /^https?:/.test(place)
      ? await extractPage(await fetchPage(place), place)
      : await extractSaved(place);
    if (article) return { ...article, id: place };
    complain(place, `not an article (${reason})`);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    complain(place, error.message);
  }
  return undefined;
}
