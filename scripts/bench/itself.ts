import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '@/utils/model';
import { compareArticles } from '@/utils/pipeline';
import { english } from '@/utils/text/en/language';
import { splitSentences } from '@/utils/text/shared/words/sentences';
import { BadInput } from '../cli/badInput';
import { readArticle } from '../cli/input';
import { readText } from '../cli/readText';

/** Longer texts take long and show nothing new. */
const LONGEST = 12_000;

/** Ways to write an article again that change nothing it says. */
const REWRITINGS: Record<string, (text: string) => string> = {
  'word for word': (text) => text,
  'sentences the other way round': (text) =>
    splitSentences(text, english.sentences)
      .map((sentence) => sentence.text)
      .toReversed()
      .join('\n\n'),
  'other white space': (text) => text.replace(/ /g, '  ').replace(/\n+/g, '\n'),
  'other quotation marks and dashes': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-'),
};

/**
 * `npm run bench -- itself FOLDER`: compares every article in the `.jsonl` and `.jsonl.gz` files of a folder with itself, word
 * for word and rewritten. A conflict is a fault, and so is, word for word, anything that one side alone has.
 */
export function run([folder]: string[]): void {
  if (folder === undefined)
    throw new BadInput('npm run bench -- itself FOLDER: the FOLDER of articles (.jsonl, .jsonl.gz) is missing');
  const faults = Object.fromEntries(Object.keys(REWRITINGS).map((name) => [name, 0]));
  let articles = 0;
  for (const row of rowsIn(folder)) {
    const article = readArticle(row);
    if (article.text.length > LONGEST) continue;
    articles += 1;
    for (const [name, rewrite] of Object.entries(REWRITINGS)) {
      const wrong = faultsOf(article, rewrite, name === 'word for word');
      faults[name]! += Number(wrong.length > 0);
      for (const line of wrong) console.log(`${article.id}, ${name}: ${line}`);
    }
  }
  for (const [name, count] of Object.entries(faults))
    console.log(`${name}: ${articles} articles, ${count} that differ`);
  if (Object.values(faults).some((count) => count > 0)) process.exitCode = 1;
}

function faultsOf(article: Article, rewrite: (text: string) => string, isSame: boolean): string[] {
  const again = { ...article, id: `${article.id} again`, text: rewrite(article.text) };
  return compareArticles([article, again])
    .details.filter(({ verdict }) => (isSame ? verdict !== 'agree' : verdict === 'conflict'))
    .map(({ verdict, versions }) => `${verdict} ${versions.map(({ text }) => text).join(' | ')}`);
}

/** The articles of all files, or of the stories in them; other lines are passed over. */
function* rowsIn(folder: string): Generator<unknown> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.jsonl(?:\.gz)?$/.test(name)) continue;
    for (const line of readText(join(folder, name)).split('\n'))
      if (line.includes('"text"') && line.includes('"title"')) yield* articlesIn(line);
  }
}

function articlesIn(line: string): unknown[] {
  const row = JSON.parse(line) as { articles?: unknown[]; text?: unknown; title?: unknown };
  if (row.articles) return row.articles;
  return typeof row.text === 'string' && typeof row.title === 'string' ? [row] : [];
}
