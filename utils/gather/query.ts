import type { Article } from '@/utils/model';

/** What is sent to a search service, and nothing else: names and key words, never the page's address or a sentence. */
export interface Query {
  /** "Claude Code", "Alibaba", "ban": the most telling first. */
  terms: string[];
  /** How far back, in milliseconds since 1970. */
  since: number;
}

/** More terms narrow a search to the same outlet's copies. */
const MOST_TERMS = 4;
const WEEK = 7 * 24 * 60 * 60_000;
/** "Claude Code", "South China Morning Post": words with a capital, in a row. */
const NAMES = /\p{Lu}[\p{L}\d'’&-]*(?: \p{Lu}[\p{L}\d'’&-]*){0,3}/gu;

/** The query that finds other accounts of an article. It is shown to the reader before it goes anywhere. */
export function queryFor(
  { title, text, publishedAt }: Pick<Article, 'title' | 'text' | 'publishedAt'>,
  now: number,
): Query {
  const names = [...title.matchAll(NAMES)]
    .map(([name]) => name.replace(/['’]s?$/, ''))
    .filter((name) => isName(name, text));
  const words = (title.match(/\p{L}{5,}/gu) ?? []).filter((word) => !names.some((name) => name.includes(word)));
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const published = Date.parse(publishedAt ?? '');
  const terms = [...new Set([...names, ...longestFirst])].slice(0, MOST_TERMS);
  return { terms, since: (Number.isNaN(published) ? now : Math.min(published, now)) - WEEK };
}

/** Headlines begin, and in some houses go on, with capitals: a name has them inside the text's sentences too. */
function isName(name: string, text: string): boolean {
  const at = text.indexOf(` ${name}`);
  return at > 0 && /[\p{L}\d,]/u.test(text[at - 1] ?? '');
}

/** The terms as one line in the syntax that nearly all services share: phrases in quotes, words side by side. */
export function queryText({ terms }: Query): string {
  return terms.map((term) => (term.includes(' ') ? `"${term}"` : term)).join(' ');
}
