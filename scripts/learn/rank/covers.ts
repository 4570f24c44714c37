import type { Article, Detail, Version } from '@/utils/model';

/** A story of `editor-dev.jsonl`: what a good editor would tell the reader of one article about the others. */
export interface EditorStory {
  id: string;
  part: 'learn' | 'check';
  reading: string;
  articles: Article[];
  differences: Difference[];
}

export interface Difference {
  kind: string;
  weight: number;
  how: 'differs' | 'notHere' | 'onlyHere';
  versions: { article: string; text: string }[];
}

/** Whether a row tells a difference: on the side that it is of, with words that overlap the editor's by half of the shorter. */
export function covers(detail: Detail, difference: Difference, story: EditorStory): boolean {
  if (listOf(detail, story.reading) !== difference.how) return false;
  const met = new Set(
    difference.versions
      .filter(({ article, text }) => isMarked(detail, article, text, story))
      .map(({ article }) => article),
  );
  const wanted = new Set(difference.versions.map(({ article }) => article)).size;
  return difference.how === 'differs' ? met.size >= Math.min(2, wanted) : met.size >= 1;
}

function listOf({ verdict, versions }: Detail, reading: string): Difference['how'] | undefined {
  if (verdict === 'conflict' || verdict === 'compatible') return 'differs';
  if (verdict !== 'only') return undefined;
  return versions.some(({ article }) => article === reading) ? 'onlyHere' : 'notHere';
}

function isMarked(detail: Detail, id: string, words: string, { articles }: EditorStory): boolean {
  const article = articles.find((one) => one.id === id)!;
  return detail.versions.some((version) => version.article === id && overlaps(version, article, words));
}

function overlaps({ start, end, text }: Version, article: Article, words: string): boolean {
  const from = article.text.indexOf(words);
  if (from === -1) return article.title.includes(words) && article.title.includes(text) && text.length > 3;
  const shared = Math.min(end, from + words.length) - Math.max(start, from);
  return shared > 0 && shared >= Math.min(end - start, words.length) * 0.5;
}
