import { expect, test } from 'vitest';
import { mentionsInContext } from '@/utils/compare/facts/mentionInContext';
import { countedIn, isTelling, saysLittle } from '@/utils/compare/kinds/number/counted';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

/** What the first number of a text counts. */
function counted(language: string, text: string): string {
  const sides = sidesOf([prepareAccount({ ...article('r', text), language })]);
  const [first] = mentionsInContext(sides[0]!, 0, 'number').flat();
  return countedIn(first!, sides);
}

test.each([
  ['de', 'Es steckten 46 leere alte Gondeln fest.', 'leere alte Gondeln'],
  ['de', 'Es steckten 46 leere alte kleine Gondeln fest.', ''],
  ['de', 'Es steckten 46 Gondeln Tarns fest.', 'Gondeln'],
  ['es', 'Hay 46 millones de usuarios activos hoy.', 'usuarios activos'],
  ['es', 'Se hundieron 46 barcos, redes y más.', 'barcos'],
  ['es', 'Se hundieron 46 barcos pequeños azules grandes.', 'barcos pequeños azules'],
  ['zh', '附近有46名师生。', ''],
])('in %s: %s', (language, text, expected) => {
  expect(counted(language, text)).toBe(expected);
});

test.each([
  ['people', true, false],
  ['other people', true, false],
  ['Menschen', true, false],
  ['young people', false, true],
  ['two-week low', false, true],
  ['low', false, false],
  ['farmers', false, true],
])('%s says little: %s, tells which fact it is: %s', (phrase, isLittle, tells) => {
  expect(saysLittle(phrase)).toBe(isLittle);
  expect(isTelling(phrase, true)).toBe(tells);
});

test('in other languages one noun tells which fact it is', () => {
  expect(isTelling('Tief', false)).toBe(true);
  expect(isTelling('Personen', false)).toBe(false);
});
