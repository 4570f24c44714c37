import { expect, test } from 'vitest';
import { isComplement } from '@/utils/text/en/clauses/complement';
import { marked } from './marked';

test.each([
  ['They put the town | in a difficult place.', true],
  ['They took the town | in a difficult place.', false],
  ['It came weeks | after it was told.', true],
  ['It came here | after it was told.', false],
  ['They are people | not knowing it.', true],
  ['They are people | not of age.', false],
  ['They saw the town | being shut.', true],
  ['They sold the quiet, old | and dry slipway.', true],
  ['In Tarn, Holm | and Lind met.', false],
  ['It is a three-year | , two-part deal.', true],
  ['It is a long-term | , two-part deal.', false],
  ['It kept them | from leaving.', true],
  ['It kept them | from quickly leaving.', true],
  ['It kept the old dry green grey brown boats | from leaving.', true],
  ['It kept the old dry green grey brown quiet small boats | from leaving.', false],
  ['He learned from the board | that it met.', true],
  ['It said that he learned from the board | that it met.', false],
])('what follows is the point of a verb or not: %s', (text, expected) => {
  const [tokens, at] = marked(text);
  expect(isComplement(tokens, 0, at)).toBe(expected);
});
