import type { Article, Topic } from '@/utils/model';

/** A topic needs names that the story turns on: said in the headline, and again in the text. */
const NAMES_AT_MOST = 3;

// "Claude Code", "Alibaba", "European Central Bank"; in languages that write all nouns large, nouns too.
const NAME = /\p{Lu}[\p{L}\p{N}'’-]*(?:\s\p{Lu}[\p{L}\p{N}'’-]*){0,3}/gu;

/** Makes a topic of the article being read, for the reader to rename: each name of the headline that the text repeats marks it. */
export function topicFromArticle({ id, title, text }: Pick<Article, 'id' | 'title' | 'text'>): Topic {
  const names = [...new Set([...title.matchAll(NAME)].map(([name]) => name.replace(/['’]s$/, '')))];
  const counted = names.map((name) => ({ name, count: text.split(name).length - 1 })).filter(({ count }) => count > 1);
  const chosen = counted
    .sort((a, b) => b.count - a.count)
    .slice(0, NAMES_AT_MOST)
    .map(({ name }) => name);
  const marks = chosen.length > 0 ? chosen : [title];
  return { id: `topic:${id}`, name: marks.slice(0, 2).join(', '), marks: marks.map((mark) => [mark]), excludes: [] };
}
