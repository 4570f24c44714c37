import { describe, expect, test } from 'vitest';
import type { Article } from '@/utils/model';
import { compareArticles } from '@/utils/pipeline';
import { article } from './article';

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WHO = ['The mayor', 'A harbour pilot', 'Ines Holm', 'The coast guard', 'Two divers', 'The board'];
const DID = ['closed', 'inspected', 'praised', 'blamed', 'sold', 'repaired', 'left'];
const WHAT = [
  'the old bridge',
  'a cracked steel hatch',
  '14 barges',
  'the ferry terminal',
  'the pilots’ union',
  '$3 million',
];
const WHEN = [
  'on Tuesday',
  'because of the storm',
  'after the strike',
  'in May 2024',
  'without a permit',
  'near Corran',
];

/** A story whose accounts share about half of their sentences. */
function storyOf(seed: number, accounts: number, sentences: number): Article[] {
  const random = randomFrom(seed);
  const pick = (words: string[]) => words[Math.floor(random() * words.length)]!;
  const sentence = () => `${pick(WHO)} ${pick(DID)} ${pick(WHAT)} ${pick(WHEN)}.`;
  const shared = Array.from({ length: sentences }, sentence);
  return Array.from({ length: accounts }, (_, at) => {
    const own = shared.map((one) => (random() < 0.5 ? one : sentence()));
    return { ...article(`a${at}`, own.join(' ')), title: own[0]! };
  });
}

/** Rows without what the order of accounts may change: which account is named first. */
function rowsOf(articles: Article[], openArticle: string): string[] {
  return compareArticles(articles, openArticle)
    .details.filter(({ kind }) => kind === 'claim')
    .map(({ verdict, how, versions }) =>
      [verdict, how, ...versions.map((one) => `${one.article} ${one.start} ${one.text}`).sort()].join(' | '),
    )
    .sort();
}

const SEEDS = Array.from({ length: 25 }, (_, at) => at + 1);

describe.each(SEEDS)('story %i', (seed) => {
  const articles = storyOf(seed, 2 + (seed % 4), 3 + (seed % 9));

  test('gives the same rows whenever it is compared', () => {
    expect(compareArticles(articles, 'a0')).toEqual(compareArticles(structuredClone(articles), 'a0'));
  });

  test('shows words that stand in the texts, once under each label', () => {
    const { details } = compareArticles(articles, 'a0');
    for (const { versions } of details)
      for (const { article: id, start, end, text } of versions)
        expect(articles.find((one) => one.id === id)!.text.slice(start, end)).toBe(text);
    const labels = details.flatMap(({ kind, label }) =>
      kind === 'claim' && label !== '' ? [label.toLowerCase()] : [],
    );
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('tells the same claims whichever account comes first', () => {
    const [first, ...others] = articles as [Article, ...Article[]];
    expect(rowsOf([...others.toReversed(), first], 'a0')).toEqual(rowsOf(articles, 'a0'));
  });

  test('has no difference beside itself', () => {
    const twin = { ...articles[0]!, id: 'twin', outlet: 'Twin' };
    const { details } = compareArticles([articles[0]!, twin], 'a0');
    expect(details.filter(({ verdict }) => verdict !== 'agree')).toEqual([]);
  });
});

describe('odd input takes bounded time and throws nothing', () => {
  const plain = storyOf(99, 1, 12)[0]!;
  test.each<[string, Article[]]>([
    ['one word', [article('a0', 'Harbour'), plain]],
    ['nothing', [article('a0', ''), { ...plain, id: 'b' }]],
    ['nothing at all', [article('a0', ''), article('b', '')]],
    ['200 kB', [article('a0', storyOf(7, 1, 4_000)[0]!.text.slice(0, 200_000)), { ...plain, id: 'b' }]],
    [
      'one sentence 1,000 times',
      [article('a0', 'The mayor closed the old bridge. '.repeat(1_000)), { ...plain, id: 'b' }],
    ],
    ['a word of 50,000 letters', [article('a0', 'a'.repeat(50_000)), { ...plain, id: 'b' }]],
    ['20 equal accounts', Array.from({ length: 20 }, (_, at) => ({ ...plain, id: `a${at}` }))],
  ])(
    '%s',
    (_, articles) => {
      const started = performance.now();
      compareArticles(articles, 'a0');
      expect(performance.now() - started).toBeLessThan(20_000);
    },
    60_000,
  );
});
