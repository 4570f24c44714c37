import { expect, test } from 'vitest';
import { hasVerbAhead, isFiniteVerb } from '@/utils/text/en/clauses/finiteVerb';
import { marked } from './marked';

test.each([
  ['The board | met.', true],
  ['It was a rescue- | led search.', false],
  ['Then | it’s over.', true],
  ['It read research | conducted by the board.', false],
  ['It was | conducted by the board.', true],
])('a verb of a clause stands there or not: %s', (text, expected) => {
  const [tokens, at] = marked(text);
  expect(isFiniteVerb(tokens, at, 0)).toBe(expected);
});

test.each([
  [20, true],
  [21, false],
])('a verb %i words ahead is near or not', (words, expected) => {
  const [tokens] = marked(`and ${'of '.repeat(words - 2)}boats sank`);
  expect(hasVerbAhead(tokens, 0, /[;,]/)).toBe(expected);
});
