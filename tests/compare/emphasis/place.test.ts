import { expect, test } from 'vitest';
import { placeClaim } from '@/utils/compare/emphasis/place';
import type { Link } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

/** An account of so many sentences, all about nothing. */
const side = (id: string, sentences: number) => prepareAccount(article(id, 'Rain fell. '.repeat(sentences).trim()));
const link = (a: number, b: number, score: number, how: Link['how'] = 'same'): Link => ({
  ...{ a: { account: 0, sentence: a }, b: { account: 1, sentence: b }, how, score },
  ...{ probability: score, same: score, mode: 'words' },
});

interface Told {
  /** The sentence that tells the claim in the account that is read, one of 20, and in the other. */
  here?: number;
  there?: number;
  /** How many sentences the other has. */
  of?: number;
  score?: number;
  how?: Link['how'];
  /** Another link that leads from the account that is read to an earlier sentence of the other. */
  earlier?: number;
}

/** Whether the one account leads with a claim that the other buries. */
function isRow({ here = 0, there = 18, of = 20, score = 0.9, how, earlier = 0 }: Told): boolean {
  const sides = sidesOf([side('a', 20), side('b', of)]);
  const claim = [
    { account: 0, sentence: here },
    { account: 1, sentence: there },
  ];
  return placeClaim(claim, sides, [link(here, there, score, how), link(here, 2, earlier)], 0) !== undefined;
}

test.each<[what: string, told: Told, isTold: boolean]>([
  ['leads within its first fifth', { here: 3 }, true],
  ['comes to it after that', { here: 5 }, false],
  ['comes to it after its middle', { there: 10 }, true],
  ['comes to it in its middle', { there: 9 }, false],
  ['has room to bury it', { there: 7, of: 8 }, true],
  ['has no room to bury it', { there: 6, of: 7 }, false],
  ['tells it surely', { score: 0.6 }, true],
  ['may tell something else', { score: 0.55 }, false],
  ['surely has a part of it', { score: 0.76, how: 'partly' }, true],
  ['may have a part of it', { score: 0.7, how: 'partly' }, false],
  ['tells it hardly anywhere before', { earlier: 0.25 }, true],
  ['may tell it before', { earlier: 0.35 }, false],
])('where an account %s: %j is a row: %s', (_what, told, isTold) => {
  expect(isRow(told)).toBe(isTold);
});

test('the account being read does either, where one is read', () => {
  const sides = sidesOf([side('a', 20), side('b', 20), side('c', 20)]);
  const claim = [
    { account: 0, sentence: 0 },
    { account: 1, sentence: 18 },
    { account: 2, sentence: 8 },
  ];
  const placed = (openArticle: number) => placeClaim(claim, sides, [link(0, 18, 0.9)], openArticle)?.places;
  expect(placed(1)).toEqual(claim.slice(0, 2));
  expect(placed(-1)).toEqual(claim.slice(0, 2));
  expect(placed(2)).toBeUndefined();
});
