import { expect, test } from 'vitest';
import { isLoosePart, isThing } from '@/utils/text/en/clauses/phraseEnd';
import { tokenize } from '@/utils/text/shared/words/tokens';

test.each([
  ['calls witnesses and sank', true],
  ['wants to buy boats and nets', false],
  ['is a very tough', true],
])('at its end a part is loose or not: %s', (text, expected) => {
  const tokens = tokenize(text);
  expect(isLoosePart(tokens, tokens.length - 1, true)).toBe(expected);
});

test.each([
  ['plan', true],
  ['Holm', false],
  ['the', false],
  ['also', false],
  ['12', false],
])('%s is a thing or not', (text, expected) => {
  expect(isThing(tokenize(text)[0]!)).toBe(expected);
});
