import type { Article, Topic } from '@/utils/model';

/** A topic needs names that the story turns on: said in the headline, and again in the text. */
const NAMES_AT_MOST = 3;
/** Occurrences are counted this far: a name that a story turns on is said early. */
const TEXT_AT_MOST = 20_000;

// "Claude Code", "Alibaba", "European Central Bank"; in languages that write all nouns large, nouns too.
const NAME = /\p{Lu}[\p{L}\p{N}'’-]*(?:\s\p{Lu}[\p{L}\p{N}'’-]*){0,3}/gu;

type Source = Pick<Article, 'id' | 'title' | 'text' | 'keywords'>;

/**
 * Makes a topic of the open article, for the reader to change: each name of the headline that the text repeats
 * marks it, and each of the outlet's keywords that does, which serves scripts without capitals too.
 */
export function topicFromArticle({ id, title, text, keywords = [] }: Source): Topic {
  const start = text.slice(0, TEXT_AT_MOST);
  const count = (name: string) => start.split(name).length - 1;
  const written = [...title.matchAll(NAME)].map(([name]) => name.replace(/['’]s$/, ''));
  const names = [...new Set([...written, ...keywords.filter((keyword) => title.includes(keyword))])];
  const repeated = names.filter((name) => count(name) > 1).sort((a, b) => count(b) - count(a));
  const whole = repeated.filter((name) => !repeated.some((other) => other !== name && other.includes(name)));
  const marks = whole.length > 0 ? whole.slice(0, NAMES_AT_MOST) : [title];
  return { id: `topic:${id}`, name: marks.slice(0, 2).join(', '), marks: marks.map((mark) => [mark]), excludes: [] };
}
