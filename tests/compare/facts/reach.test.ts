import { expect, test } from 'vitest';
import { isExpected, scopeOf } from '@/utils/compare/facts/scope';
import { date } from '@/utils/read/find/date';
import { number } from '@/utils/read/find/number';
import { accountOf } from '../../read/find/account';

/** So many letters of words without a meaning of their own, a blank at either end. */
const filler = (letters: number) => ` ${'on and so '.repeat(12).slice(0, letters - 3)}x `;

test.each([
  ['near', 36, 'of a statement'],
  ['farther off', 37, 'plain'],
])('who said so tells of a day %s', (_, letters, sense) => {
  const account = accountOf(`It fell on June 29, 2020,${filler(letters - 1)}said.`);
  expect(scopeOf(date.find(account)[0]!, account.sentences[0], account.language)).toBe(sense);
});

test.each([
  ['near', 70, 'overall'],
  ['farther off', 80, 'plain'],
])('where it befell them tells whom a count takes in %s', (_, letters, sense) => {
  const account = accountOf(`It killed 2,300 people${filler(letters)}across Asia.`);
  expect(scopeOf(number.find(account)[0]!, account.sentences[0], account.language)).toBe(sense);
});

test.each([
  ['near', 82, true],
  ['farther off', 83, false],
])('what is awaited is awaited %s', (_, letters, isAwaited) => {
  const account = accountOf(`It is expected${filler(letters)}300 people.`);
  const mention = number.find(account)[0]!;
  expect(isExpected(mention, account.sentences[0], account.language)).toBe(isAwaited);
});
