import { expect, test } from 'vitest';
import { countedBeside } from '@/utils/text/shared/numbers/countedWords';
import { tokenize } from '@/utils/text/shared/words/tokens';

const words = { stop: new Set(['in']), pass: new Set(['de']), stem: (word: string) => word };

/** What the "9" of a text counts. */
function counted(text: string) {
  const at = text.indexOf('9');
  return countedBeside(tokenize(text), at, at + 1, words);
}

test('four words behind a number and two before it tell what it counts', () => {
  expect(counted('a b c 9 k l m n o').stems).toEqual(['k', 'l', 'm', 'n', 'c', 'b']);
});

test('the phrase ends at a stop word and reaches across one that says nothing', () => {
  expect(counted('9 k de l in m')).toEqual({ stems: ['k', 'l'], head: 'k' });
});

test('the phrase is followed across eight words, and what stands before a sign is not counted', () => {
  expect(counted(`9 ${'de '.repeat(7)}k`).stems).toEqual(['k']);
  expect(counted(`9 ${'de '.repeat(8)}k`).stems).toEqual([]);
  expect(counted(`k ${'de '.repeat(7)}9`).stems).toEqual(['k']);
  expect(counted(`k ${'de '.repeat(8)}9`).stems).toEqual([]);
  expect(counted('a, b 9').stems).toEqual(['b']);
});
