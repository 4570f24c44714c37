import { describe, expect, test } from 'vitest';
import { toldDifferently } from '@/utils/compare/toldDifferently';
import type { Link } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from './article';

/** Two accounts of one sentence each, linked as surely as said. */
function found(a: string, b: string, { probability = 0.97, mode = 'both' as Link['mode'], openArticle = 0 } = {}) {
  const sides = sidesOf([a, b].map((text, at) => prepareAccount(article(`${at}`, text))));
  const link = {
    a: { account: 0, sentence: 0 },
    b: { account: 1, sentence: 0 },
    ...{ how: 'same', probability, same: 0.9, score: 0.9, mode, features: [] },
  } as Link;
  return toldDifferently(sides, [link], openArticle);
}

const FENDED = 'Ida Falk fended off a strong challenge and won the harbour seat on Tuesday.';
const EASILY = 'Ida Falk easily won the seat of the harbour, which her party has held for years.';

describe('a claim that two accounts tell differently', () => {
  test('is laid side by side, the sentence of the open article first', () => {
    expect(found(FENDED, EASILY)).toMatchObject([
      { verdict: 'compatible', how: 'told differently', places: [{ account: 0 }, { account: 1 }] },
    ]);
    expect(found(FENDED, EASILY, { openArticle: 1 })).toMatchObject([{ places: [{ account: 1 }, { account: 0 }] }]);
  });

  const THIRD =
    'Ida Falk held the harbour seat with ease. Ida Falk keeps the harbour seat of Delby, as polls had said.';
  const place = (told: string) => ({ account: Number(told[0]), sentence: Number(told[2]) });
  /** Sentences of the rows of three accounts, by their links. */
  function rowsOf(links: [a: string, b: string, probability: number, how?: Link['how'], score?: number][]) {
    const sides = sidesOf([FENDED, EASILY, THIRD].map((text, at) => prepareAccount(article(`${at}`, text))));
    const made = links.map(
      ([a, b, probability, how = 'same', score = 0.9]) =>
        ({ a: place(a), b: place(b), how, probability, same: 0.9, score, mode: 'both' }) as Link,
    );
    const rows = toldDifferently(sides, made, 0);
    return rows.map(({ places }) => places.map(({ account, sentence }) => `${account} ${sentence}`));
  }

  test('stands beside the likeliest sentence of every further account', () => {
    const pairs = [
      ['0 0', '1 0', 0.99],
      ['0 0', '2 0', 0.93],
      ['0 0', '2 1', 0.97],
    ] as [string, string, number][];
    expect(rowsOf([...pairs, ['1 0', '2 1', 0.6]])).toEqual([
      ['0 0', '1 0', '2 1'],
      ['0 0', '2 1', '1 0'],
    ]);
    expect(rowsOf([...pairs, ['1 0', '2 0', 0.6]])[0]).toEqual(['0 0', '1 0', '2 0']);
  });

  test('a further account joins only what it tells too', () => {
    const alone = [
      ['0 0', '1 0'],
      ['0 0', '2 1'],
    ];
    expect(
      rowsOf([
        ['0 0', '1 0', 0.99],
        ['0 0', '2 1', 0.97],
      ]),
    ).toEqual(alone);
    expect(
      rowsOf([
        ['0 0', '1 0', 0.99],
        ['0 0', '2 1', 0.97],
        ['1 0', '2 1', 0.1, 'partly', 0.49],
      ]),
    ).toEqual(alone);
    expect(
      rowsOf([
        ['0 0', '1 0', 0.99],
        ['0 0', '2 1', 0.97, 'partly'],
        ['1 0', '2 1', 0.97],
      ])[0],
    ).toEqual(alone[0]);
  });

  test('a further account joins from the score on with which a link counts', () => {
    expect(
      rowsOf([
        ['0 0', '1 0', 0.99],
        ['0 0', '2 1', 0.97],
        ['1 0', '2 1', 0.6, 'same', 0.55],
      ])[0],
    ).toEqual(['0 0', '1 0', '2 1']);
  });

  test('of four words that tell, and not of three', () => {
    expect(found('Ida Falk kept Tarn.', EASILY)).toHaveLength(1);
    expect(found('Falk kept Tarn.', EASILY)).toEqual([]);
  });

  test.each<[string, string, string, Parameters<typeof found>[2]]>([
    ['the two are surely linked', FENDED, EASILY, { probability: 0.89 }],
    ['one of them is of the open article', FENDED, EASILY, { openArticle: 2 }],
    ['both are in one language', FENDED, EASILY, { mode: 'across' }],
    ['one only repeats the other', FENDED, `“${FENDED.slice(0, -1)},” the board said.`, {}],
    ['both tell something', 'Ida Falk won.', EASILY, {}],
    ['neither stands under a picture', FENDED, `FILE - In this photo Ida Falk won the harbour seat on Tuesday.`, {}],
  ])('only where %s', (_why, a, b, options) => {
    expect(found(a, b, options)).toEqual([]);
  });
});
