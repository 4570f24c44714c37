import type { Article, Verdict } from '@/utils/model';

/** A story of `tests/stories/measured`: its accounts, and what a careful reader finds in them. */
export interface MeasuredStory {
  slug: string;
  /** The first is the open one. */
  articles: Article[];
  /** Every sentence of every account with the claims it tells; a claim that two accounts tell has one name in both. */
  sentences: ToldSentence[];
  differences: Difference[];
}

export interface ToldSentence {
  article: string;
  start: number;
  end: number;
  claims: string[];
}

/** Two ways to tell one thing, each with the words of the outlets that tell it so. */
export interface Difference {
  verdict: Verdict;
  kind: string;
  about: string;
  sides: [Says, Says];
}

/** An outlet's words, by the id of its article. */
export type Says = Map<string, string>;

const ACCOUNT = /^## (?<outlet>.+), (?<language>[a-z]{2}), (?<publishedAt>\d{4}-.+)$/;
const SENTENCE = /^(?:\[(?<claims>[^\]]+)\] )?(?<text>.+)$/;
/** Languages that put no space between sentences. */
const UNSPACED = ['zh', 'ja'];

/** Reads a story as its file is written; `tests/stories/README.md` tells how. */
export function readMeasuredStory(slug: string, markdown: string): MeasuredStory {
  const [head = '', ...parts] = markdown.split(/^(?=## )/m);
  if (!head.startsWith('# ')) throw new Error(`${slug}: the first line names the story`);
  const table = parts.find((part) => part.startsWith('## Differences'));
  const accounts = parts.filter((part) => part !== table).map((part) => readAccount(slug, part));
  const articles = accounts.map(({ article }) => article);
  return {
    slug,
    articles,
    sentences: accounts.flatMap(({ sentences }) => sentences),
    differences: readTable(table ?? '').map((cells) => readDifference(slug, cells, articles)),
  };
}

function readAccount(slug: string, part: string): { article: Article; sentences: ToldSentence[] } {
  const [first = '', ...lines] = part.trimEnd().split('\n');
  const { outlet, language, publishedAt } = ACCOUNT.exec(first)?.groups ?? {};
  if (!outlet || !language) throw new Error(`${slug}: “${first}” is no “## Outlet, en, 2026-01-31T12:00:00Z”`);
  const title = lines.find((line) => line.startsWith('### '))?.slice('### '.length);
  if (!title) throw new Error(`${slug}: ${outlet} has no headline`);
  const sentences: ToldSentence[] = [];
  let text = '';
  for (const paragraph of lines
    .filter((line) => !line.startsWith('### '))
    .join('\n')
    .split(/\n{2,}/)) {
    for (const [at, line] of paragraph.split('\n').filter(Boolean).entries()) {
      const { claims = '', text: words = '' } = SENTENCE.exec(line)?.groups ?? {};
      if (text !== '') text += at === 0 ? '\n\n' : UNSPACED.includes(language) ? '' : ' ';
      sentences.push({ article: outlet, start: text.length, end: text.length + words.length, claims: namesOf(claims) });
      text += words;
    }
  }
  const article: Article = { id: outlet, outlet, language, publishedAt, title, text, authors: [], extent: 'full' };
  return { article, sentences };
}

const namesOf = (claims: string) => claims.split(' ').filter(Boolean);

/** The cells of a table, without its head. */
function readTable(markdown: string): string[][] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function readDifference(slug: string, cells: string[], articles: Article[]): Difference {
  const [verdict, kind = '', about = '', one = '', other = ''] = cells;
  if (verdict !== 'conflict' && verdict !== 'compatible') throw new Error(`${slug}: “${verdict}” is no verdict`);
  const says = (cell: string): Says => {
    const pairs = cell.split('; ').map((said): [string, string] => {
      const [outlet = '', words = ''] = said.split(/: (.*)/s);
      const article = articles.find(({ id }) => id === outlet);
      if (!article?.text.includes(words) || words === '') throw new Error(`${slug}: “${said}” stands in no account`);
      return [outlet, words];
    });
    return new Map(pairs);
  };
  return { verdict, kind, about, sides: [says(one), says(other)] };
}
