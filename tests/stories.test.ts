import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article, Detail } from '@/utils/model';
import { compareArticles, prepareComparison } from '@/utils/pipeline';
import { type Expected, holds, isExpected } from './stories/expected';

const STORIES = new URL('./stories/', import.meta.url);
const slugs = readdirSync(STORIES).filter((name) => existsSync(new URL(`${name}/expected.json`, STORIES)));
const read = (slug: string, file: string) => JSON.parse(readFileSync(new URL(`${slug}/${file}`, STORIES), 'utf8'));

describe.each(slugs)('%s', (slug) => {
  const articles: Article[] = read(slug, 'articles.json').map((article: Article) => ({
    ...article,
    authors: article.authors ?? [],
    extent: article.extent ?? 'full',
  }));
  const expected: Expected = read(slug, 'expected.json');
  const names = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const { details, reports } = compareArticles(articles, expected.reading);
  /** Whether or not they are worth showing: that is learned from what readers say, and these stories are of what is true. */
  const found = prepareComparison(articles, expected.reading)
    .rows.map(({ detail }) => detail)
    .filter(({ how }) => how !== 'told differently');

  test('says in why.md what it is there for', () => {
    expect(readFileSync(new URL(`${slug}/why.md`, STORIES), 'utf8')).not.toBe('');
  });

  test.each(expected.details.filter(({ notYet }) => !notYet))('$about: $verdict', (wanted) => {
    expect(found.filter(({ kind }) => kind === (wanted.kind ?? kind)).map(inWords)).toSatisfy(
      () => found.some((detail) => isExpected(detail, wanted, names)),
      `one ${wanted.verdict} with ${JSON.stringify(wanted.says)}`,
    );
  });

  test.each(expected.details.filter(({ notYet }) => notYet))('not yet: $about: $verdict', (wanted) => {
    expect(found.some((detail) => isExpected(detail, wanted, names))).toBe(false);
  });

  test('no other conflict', () => {
    const planned = expected.details.filter(({ verdict }) => verdict === 'conflict');
    const others = details.filter(
      (detail) => detail.verdict === 'conflict' && !planned.some((wanted) => isExpected(detail, wanted, names)),
    );
    expect(others.map(inWords)).toEqual([]);
  });

  test('facts that only look alike stay apart', () => {
    const together = found.filter((detail) => expected.apart?.some((says) => holds(detail, says, names)));
    expect(together.map(inWords)).toEqual([]);
  });

  test('one text counts as one report', () => {
    const found = reports.map(({ article, copies }) => [article, ...copies].map((id) => names.get(id)).sort());
    for (const outlets of expected.reports ?? []) expect(found).toContainEqual([...outlets].sort());
  });

  test('every row has a head', () => {
    expect(details.filter(({ label }) => label.trim() === '').map(inWords)).toEqual([]);
  });

  test('every mention stands in its text, letter for letter', () => {
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    for (const { article, start, end, text, sentence } of details.flatMap(({ versions }) => versions)) {
      expect(texts.get(article)?.slice(start, end)).toBe(text);
      expect(texts.get(article)).toContain(sentence);
      expect(sentence).toContain(text);
    }
  });

  function inWords({ kind, verdict, how, versions }: Detail): string {
    const said = versions.map(({ article, text }) => `${names.get(article)}: ${text}`);
    return `${kind} ${verdict}${how ? ` (${how})` : ''}: ${said.join(' | ')}`;
  }
});
