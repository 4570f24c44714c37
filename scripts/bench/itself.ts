import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareArticles } from '@/utils/compare/compare';
import { readArticle } from '../cli/input';

/** `npm run bench -- itself FOLDER`: compares every article in the `.jsonl` files of a folder with itself; any difference is a fault. */
export function run([folder]: string[]): void {
  if (folder === undefined) throw new Error('itself takes a folder');
  let [articles, faults] = [0, 0];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.jsonl'),
  )) {
    for (const row of articlesIn(readFileSync(join(folder, file), 'utf8'))) {
      const article = readArticle(row);
      const { details } = compareArticles([article, { ...article, id: `${article.id} again` }]);
      const wrong = details.filter(({ verdict }) => verdict !== 'agree');
      articles += 1;
      faults += Number(wrong.length > 0);
      for (const { verdict, versions } of wrong)
        console.log(`${file} ${article.id}: ${verdict} ${versions.map(({ text }) => text).join(' | ')}`);
    }
  }
  console.log(`${articles} articles, ${faults} that differ from themselves`);
  if (faults > 0) process.exitCode = 1;
}

/** The articles of a file of articles, or of stories of articles; other lines are passed over. */
function articlesIn(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line.includes('"text"') && line.includes('"title"'))
    .flatMap((line) => {
      const row = JSON.parse(line) as { articles?: unknown[]; text?: unknown; title?: unknown };
      if (row.articles) return row.articles;
      return typeof row.text === 'string' && typeof row.title === 'string' ? [row] : [];
    });
}
