import { describe, expect, test } from 'vitest';
import type { Link, Vectors } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { rankedSentences } from '@/utils/rank/sentence';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../compare/article';

/** The sentences of accounts, each a list of sentences; the first is of what is asked for. */
function ranked(accounts: string[][], links: [a: [number, number], b: [number, number], probability: number][] = []) {
  const sides = sidesOf(
    accounts.map((sentences, at) =>
      prepareAccount({ ...article(`${at}`, sentences.join(' ')), title: TITLES[at] ?? '' }),
    ),
  );
  const made = links.map(([a, b, probability]) => ({
    ...{ a: { account: a[0], sentence: a[1] }, b: { account: b[0], sentence: b[1] }, probability },
  }));
  return rankedSentences(sides, made as Link[])[0]!;
}

const TITLES = ['Bridge of Lunow closed', 'Engineers blame road salt'];
const HERE = ['The bridge of Lunow was closed on Friday.', 'Engineers blame salt for the cracks.', 'A kite rose.'];
const THERE = ['Salt has eaten the steel.', 'Yesterday Ida Falk saw 12 cracks.'];

describe('a sentence', () => {
  test('is told elsewhere as surely as its likeliest link says, whichever way the link was written', () => {
    const [first, second, third] = ranked(
      [HERE, THERE],
      [
        [[0, 0], [1, 1], 0.3],
        [[1, 0], [0, 0], 0.8],
        [[0, 1], [1, 0], 0.6],
      ],
    );
    expect([first!.told, second!.told, third!.told]).toEqual([[0.8], [0.6], [0]]);
  });

  test('stands near what is told elsewhere: two sentences before it and two behind', () => {
    const five = [...HERE, 'Nobody slept.', 'Rain fell.'];
    const near = ranked([five, THERE], [[[0, 0], [1, 0], 0.9]]).map((one) => one.near);
    expect(near).toEqual([0, 0.9 / 3, 0.9 / 4, 0, 0]);
  });

  test('has words of its own title, and of another’s', () => {
    const { titles } = ranked([HERE, THERE])[1]!;
    expect(titles.own).toBe(0);
    // "engineers", "blame" and "salt" of four words.
    expect(titles.others).toBe(3 / 4);
    expect(ranked([HERE, THERE])[0]!.titles.own).toBe(3 / 4);
  });

  test('is in the middle of its account where others have its words, and at its edge where none has', () => {
    const of = (sentences: string[]) => ranked([sentences]).map(({ central }) => central);
    const [first, second, third] = of(['Bridge closed.', 'Bridge reopened.', 'Kite rose.']);
    expect(first).toBeGreaterThan(0);
    expect(first).toBe(second);
    expect(third).toBe(0);
    expect(of(['Bridge closed.', 'Bridge closed.'])).toEqual([1, 1]);
  });

  test('tells names and figures that no other account has', () => {
    const told = (sentence: string) => ranked([[sentence], THERE])[0]!.new;
    expect(told('Yesterday Tom Reed saw 40 cracks.')).toEqual({ names: 2, numbers: 1 });
    expect(told('Yesterday Ida Falk saw 12 cracks.')).toEqual({ names: 0, numbers: 0 });
  });

  test('is known as far as the account that has most of its terms has them, wherever it does', () => {
    const known = (sentence: string) => ranked([[sentence], THERE, ['A kite rose.']])[0]!.known;
    expect(known('Salt steel cracks.')).toBe(1);
    expect(known('Kite rose.')).toBe(1);
    expect(known('Harbour flooded.')).toBe(0);
    expect(known('Salt flooded.')).toBeGreaterThan(0.3);
    expect(known('Salt flooded.')).toBeLessThan(0.7);
  });
});

describe('the meaning of a sentence', () => {
  const heads = (base: number) => ({ importance: [base, base + 1], only: [base + 2, base + 3] });
  const sides = sidesOf(
    [HERE, THERE, THERE].map((sentences, at) => prepareAccount(article(`${at}`, sentences.slice(0, 2).join(' ')))),
  );
  /** The first account beside each other one, as the background compares them. */
  const vectors: Vectors = (a, b) =>
    a === 0 ? { rows: 2, columns: 2, ab: [], ba: [], rab: [], rba: [], heads: [heads(0), heads(10 * b)] } : undefined;

  test('is what the heads say of its own account, wherever that stands in the pair', () => {
    const meanings = rankedSentences(sides, [], vectors).map((account) => account.map(({ meaning }) => meaning));
    expect(meanings).toEqual([
      [
        { importance: 0, only: 2 },
        { importance: 1, only: 3 },
      ],
      [
        { importance: 10, only: 12 },
        { importance: 11, only: 13 },
      ],
      [
        { importance: 20, only: 22 },
        { importance: 21, only: 23 },
      ],
    ]);
  });

  test('is not known without the encoder', () => {
    expect(
      rankedSentences(sides, [])
        .flat()
        .every(({ meaning }) => meaning === undefined),
    ).toBe(true);
  });
});
