import { expect, test } from 'vitest';
import { mayBeOne } from '@/utils/text/en/words/nicknames';

test.each([
  ['mike', 'michael', true],
  ['chris', 'christopher', true],
  ['john', 'j', true],
  ['j', 'john', true],
  ['kara', 'ines', false],
])('%j and %j may be one: %s', (a, b, one) => {
  expect(mayBeOne(a, b)).toBe(one);
});
