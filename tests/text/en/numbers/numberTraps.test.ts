import { expect, test } from 'vitest';
import { isCalendar } from '@/utils/text/en/numbers/numberTraps';
import { marked } from '../clauses/marked';

test.each([
  ['It ran in 1995-|99.', true],
  ['It was built in ’|16.', true],
  ['It ran in 1995-|9.', false],
  ['It ran in 1995 |99.', false],
  ['They lost 12-|99.', false],
])('a numeral is part of a date or not: %s', (text, expected) => {
  const [tokens, at] = marked(text);
  expect(isCalendar(tokens, at)).toBe(expected);
});
