import { expect, test } from 'vitest';
import { isMetres } from '@/utils/text/en/numbers/metreSign';
import { tokenize } from '@/utils/text/shared/words/tokens';

test.each([
  ['They fell more than about 600m.', true],
  ['They fell to more than about 600m.', false],
  ['They earned about 600m.', false],
])('the m behind a number is that of metres or not: %s', (text, expected) => {
  const tokens = tokenize(text);
  expect(
    isMetres(
      tokens,
      tokens.findIndex(({ kind }) => kind === 'number'),
    ),
  ).toBe(expected);
});
