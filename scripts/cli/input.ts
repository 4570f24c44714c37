import type { Article, Item } from '@/utils/model';
import { BadInput } from './badInput';

type Json = Record<string, unknown>;

/** Reads an article as the command line takes it: `{id, outlet, url?, publishedAt?, title, text}`. */
export function readArticle(json: unknown): Article {
  const row = object(json);
  return {
    ...shared(row),
    text: string(row, 'text'),
    authors: Array.isArray(row.authors) ? row.authors.filter((author) => typeof author === 'string') : [],
    modifiedAt: optional(row, 'modifiedAt'),
    extent: row.extent === 'summary' || row.extent === 'cut' ? row.extent : 'full',
  };
}

/** Reads an article or an item: one with `summary` instead of `text`. */
export function readCandidate(json: unknown): Article | Item {
  const row = object(json);
  if (row.text !== undefined) return readArticle(row);
  return { ...shared(row), url: optional(row, 'url') ?? '', summary: string(row, 'summary') };
}

/** Reads a story: `{id?, reading?, articles: [...]}`, or its articles alone. Its place stands for an `id` that is not given. */
export function readStory(json: unknown, at: string): { id: string; reading?: string; articles: Article[] } {
  const row = Array.isArray(json) ? { articles: json } : object(json);
  if (!Array.isArray(row.articles)) throw new BadInput('`articles` must be a list of articles');
  const articles = row.articles.map(readArticle);
  if (new Set(articles.map(({ id }) => id)).size < articles.length)
    throw new BadInput('two articles have the same `id`');
  const reading = optional(row, 'reading');
  if (reading !== undefined && !articles.some(({ id }) => id === reading)) {
    throw new BadInput(`\`reading\` names ${JSON.stringify(reading)}, which is none of the articles`);
  }
  return { id: optional(row, 'id') ?? at, reading, articles };
}

function shared(row: Json) {
  return {
    id: string(row, 'id'),
    outlet: optional(row, 'outlet') ?? '',
    url: optional(row, 'url'),
    title: string(row, 'title'),
    publishedAt: optional(row, 'publishedAt'),
    language: optional(row, 'language'),
  };
}

export function object(json: unknown): Json {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new BadInput('not a JSON object');
  return json as Json;
}

export function string(row: Json, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') throw new BadInput(`\`${name}\` must be a string`);
  return value;
}

export function optional(row: Json, name: string): string | undefined {
  return row[name] === undefined || row[name] === null ? undefined : string(row, name);
}
