import { parseArgs } from 'node:util';
import { type Profile, profileOf, type View } from '@/utils/match/index/profile';
import type { Article } from '@/utils/model';
import { compareArticles } from '@/utils/pipeline';
import { BadInput } from './badInput';
import { extractPage, extractSaved } from './extract';
import { fetchPage } from './fetchPage';
import { complain, writeLine } from './lines';
import { storyTable } from './storyTable';

const OPTIONS = { json: { type: 'boolean' }, force: { type: 'boolean' } } as const;

/** `story FILE.html… | URL…`: reads pages and prints how their accounts compare, the first as the one being read. */
export async function storyCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  if (positionals.length === 0) throw new BadInput('story needs pages to compare: story FILE.html… or story URL…');
  const articles: Article[] = [];
  for (const place of new Set(positionals)) {
    const article = await readPlace(place);
    if (article && !articles.some((other) => isSame(article, other))) articles.push(article);
  }
  if (articles.length < 2) throw new BadInput('A comparison needs two different articles or more.');
  if (!values.force) mustBeOneStory(articles);
  const comparison = compareArticles(articles, articles[0]?.id);
  if (values.json) await writeLine({ id: articles[0]?.id, ...comparison });
  else process.stdout.write(storyTable(articles, comparison));
}

/** Given twice, as a file and by its address or under two names, an article is one report. */
function isSame(a: Article, b: Article): boolean {
  return (a.url !== undefined && a.url === b.url) || (a.title === b.title && a.text === b.text);
}

/** Reports of one event share its names, numbers and the words of its headline, in other languages too. */
const SHARED_AT_LEAST = 3;
const TELLING: View[] = ['names', 'numbers', 'title'];

/** What compares pages that tell different things shows nothing but differences. */
function mustBeOneStory([reading, ...others]: Article[]): void {
  if (reading && others.some((other) => sharedWith(profileOf(reading), profileOf(other)) >= SHARED_AT_LEAST)) return;
  throw new BadInput('These pages do not tell one story, so they were not compared. --force compares them anyway.');
}

function sharedWith(a: Profile, b: Profile): number {
  const told = new Set(TELLING.flatMap((view) => [...b.views[view].terms]));
  return [...new Set(TELLING.flatMap((view) => [...a.views[view].terms]))].filter((term) => told.has(term)).length;
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
