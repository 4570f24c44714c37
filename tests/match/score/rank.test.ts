import { describe, expect, test } from 'vitest';
import { profileOf } from '@/utils/match/index/profile';
import { type Alone, linear, neighbourFeatures, oddsOf, pairFeatures, rank } from '@/utils/match/score/rank';
import { tfIdfOf } from '@/utils/match/score/tfIdf';
import { article, item } from '../account';

describe('companies', () => {
  const alone: Alone[] = [
    { odds: 3, similarity: 0.8 },
    { odds: 1, similarity: 0.4 },
    { odds: -2, similarity: 0.2 },
  ];
  /** Each is surely of one story with itself, which neither doubts it nor speaks for it. */
  const links = (table: Record<string, number>) => (a: number, b: number) =>
    a === b ? 8 : (table[[a, b].sort().join()] ?? -8);
  /** Own odds, similarity beside the most similar, how far behind a neighbour, how much surer by way of a third. */
  test.each([
    [
      'alone, nobody is doubted or believed',
      {},
      [
        [3, 1, 0, 0],
        [1, 0.5, 0, 0],
        [-2, 0.25, 0, 0],
      ],
    ],
    [
      'one that a strong candidate knows is believed',
      { '0,2': 5 },
      [
        [3, 1, -2, 0],
        [1, 0.5, 0, 0],
        [-2, 0.25, -7, 5],
      ],
    ],
    [
      'a weak link on the way holds support down',
      { '0,2': -1 },
      [
        [3, 1, 0, 0],
        [1, 0.5, 0, 0],
        [-2, 0.25, -1, 1],
      ],
    ],
    [
      'odds beyond certainty count as certain',
      { '0,1': 99 },
      [
        [3, 1, -5, 0],
        [1, 0.5, -7, 2],
        [-2, 0.25, 0, 0],
      ],
    ],
  ])('%s', (_what, table, signs) => {
    expect(neighbourFeatures(alone, links(table as Record<string, number>))).toEqual(signs);
  });

  test('of none there are none, and similarity to nothing is 0', () => {
    expect(neighbourFeatures([], () => 0)).toEqual([]);
    expect(neighbourFeatures([{ odds: 0, similarity: 0 }], () => 0)).toEqual([[0, 0, 0, 0]]);
  });
});

test('only the twenty best are company for the others', () => {
  const alone = Array.from({ length: 22 }, (_, at) => ({ odds: 5 - at / 10, similarity: 1 }));
  const knowsFirst = (place: number) =>
    neighbourFeatures(alone, (a, b) => ([a, b].includes(0) && [a, b].includes(place) ? 8 : -8));
  expect(knowsFirst(19)[0]![2]).toBe(5 - 8);
  expect(knowsFirst(20)[0]![2]).toBe(0);
  // One that is no company itself is read in the light of the company all the same.
  expect(knowsFirst(20)[20]![3]).toBe(5 - 3);
});

test('linear adds the constant, which comes first', () => {
  expect(linear([2, 3], [10, 1, 100])).toBe(312);
});

const read = (one: Parameters<typeof profileOf>[0]) =>
  tfIdfOf(profileOf(one), { documents: 1_000, frequency: () => 5 });
const bell = article('a', 'Bell of the Ingrid found', 'Divers found the bell of the ship Ingrid off Varholm island.');

describe('readPair', () => {
  test.each([
    ['a word or two in common', 'Ship sold', 'The ship goes to Malta.'],
    ['nothing in common', 'Fair opens', 'Farmers brought goats.'],
  ])('does not judge accounts with %s, which are surely two stories', (_what, title, summary) => {
    const pair = pairFeatures(read(bell), read(item('b', title, summary)));
    expect(pair).toBeUndefined();
    expect(oddsOf(pair, { page: [], item: [], company: [], threshold: 0 })).toBe(-8);
  });

  test.each([
    ['item', 99],
    ['page', 101],
  ])('reads the shorter account as %s where it has %d words', (column, words) => {
    const long = (id: string, count: number) =>
      read(
        article(
          id,
          bell.title,
          `${bell.text} ${'and so on '.repeat(200)}`
            .split(' ')
            .slice(0, count - 5)
            .join(' '),
        ),
      );
    expect(pairFeatures(long('a', 300), long('b', words))?.column).toBe(column);
  });
});

test('rank puts the surest first and gives no more than asked for', () => {
  const near = item('near', 'Divers find bell of the Ingrid', 'The bell of the ship Ingrid was found off Varholm.');
  const half = item('half', 'Varholm island ferry', 'The ship to Varholm island is late, as a bell rang.');
  const far = item('far', 'Fair opens', 'Farmers brought goats.');
  const ranked = rank(read(bell), [far, half, near].map(read), 2);
  expect(ranked.map(({ candidate }) => candidate.id)).toEqual(['near', 'half']);
  expect(ranked[0]!.probability).toBeGreaterThan(ranked[1]!.probability);
});
