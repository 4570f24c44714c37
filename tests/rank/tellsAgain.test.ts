import { expect, test } from 'vitest';
import { sidesOf } from '@/utils/link/side';
import { tellsAgain } from '@/utils/rank/tellsAgain';
import type { RatedRow } from '@/utils/rank/worth';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../compare/article';

const FILLER = Array.from({ length: 20 }, (_, at) => `Filler${at} stood${at} there${at}.`).join(' ');
const row = (sentence: number) => ({ row: { places: [{ account: 0, sentence }] } }) as RatedRow;

/** Whether the second sentence tells the first again, of ten words each. */
function again(first: string, second: string): boolean {
  const sides = sidesOf([prepareAccount(article('a', `${first} ${second} ${FILLER}`))]);
  return tellsAgain(row(1), [row(0)], sides);
}

const TEN = 'Divers barge hatch harbour storm pilot anchor steel engine crew.';

test.each([
  [7, true],
  [6, false],
])(
  'a row that has %i of its ten words from a better one, these being less rare, tells the same again: %s',
  (shared, told) => {
    const own = ['bakery', 'orchard', 'violin', 'ladder'];
    const words = [...TEN.slice(0, -1).split(' ').slice(0, shared), ...own.slice(0, 10 - shared)];
    expect(again(TEN, `${words.join(' ')}.`)).toBe(told);
  },
);

test('nothing is told again where nothing was told', () => {
  const sides = sidesOf([prepareAccount(article('a', `${TEN} ${FILLER}`))]);
  expect(tellsAgain(row(0), [], sides)).toBe(false);
});
