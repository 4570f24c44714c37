import type { Article } from '@/utils/model';
import { readWords } from '@/utils/text/shared/words/terms';

/** What is sent to a search service, and nothing else: names and key words, never the page's address or a sentence. */
export interface Query {
  /** "Claude Code", "Alibaba", "ban": the most telling first. */
  terms: string[];
  /** How far back, in milliseconds since 1970. */
  since: number;
  /** The reader's own language, for services that have an edition of theirs: "de-AT". */
  edition?: string;
}

/** More terms narrow a search to the same outlet's copies. */
const MOST_TERMS = 4;
const WEEK = 7 * 24 * 60 * 60_000;
/** "Claude Code", "South China Morning Post": words with a capital, in a row. */
const NAMES = /\p{Lu}[\p{L}\d'’&-]*(?: \p{Lu}[\p{L}\d'’&-]*){0,3}/gu;

/** "Workplace", "办公室": words long enough to tell a story from others; scripts without spaces have short ones. */
const TELLING = /^(?:\p{L}{5,}|\p{Script=Han}{2,}|[\p{Script=Hiragana}\p{Script=Katakana}ー]{3,})$/u;
/** What may stand before a name inside a sentence: a word and a space, or a letter of a script that has no spaces. */
const INSIDE = /[\p{L}\d,] $|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** The query that finds other accounts of an article. It is shown to the reader before it goes anywhere. */
export function queryFor(
  { title, text, publishedAt, language }: Pick<Article, 'title' | 'text' | 'publishedAt' | 'language'>,
  now: number,
): Query {
  const names = [...title.matchAll(NAMES)]
    .map(([name]) => name.replace(/['’]s?$/, ''))
    .filter((name) => isName(name, text));
  const words = readWords(title, language)
    .map((word) => word.text)
    .filter((word) => TELLING.test(word) && !names.some((name) => name.includes(word)));
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const published = Date.parse(publishedAt ?? '');
  const terms = [...new Set([...names, ...longestFirst])].slice(0, MOST_TERMS);
  return { terms, since: (Number.isNaN(published) ? now : Math.min(published, now)) - WEEK };
}

/** Headlines begin, and in some houses go on, with capitals: a name has them inside the text's sentences too. */
function isName(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (INSIDE.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}

/** The terms as one line in the syntax that nearly all services share: phrases in quotes, words side by side. */
export function queryText({ terms }: Query): string {
  return terms.map(quoted).join(' ');
}

export const quoted = (term: string) => (term.includes(' ') ? `"${term}"` : term);
