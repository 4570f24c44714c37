import { expect, test } from 'vitest';
import { isWhole } from '@/utils/text/en/clauses/wholePart';
import { marked } from './marked';

test.each([
  ['It closed the slipway | in May.', 'closed', true],
  ['It confirmed to the Coast News | that it met.', 'confirmed', false],
  ['The vote was important | given the storm.', 'was', true],
  ['The board was responsible | for the storm.', 'was', false],
  ['The board was not very responsible | for the storm.', 'was', false],
  ['It closed at 5 | Friday in May.', 'closed', false],
  ['It met a Tarn | in May.', 'met', false],
  ['It closed after a claim | by the pilots.', 'closed', false],
  ['It closed after an early claim | that it met.', 'closed', false],
  ['It closed after a claim | on Friday in May.', 'closed', true],
  ['It closed after a claim | , it said.', 'closed', true],
  ['It closed after a storm in the valley | by pilots.', 'closed', true],
  ['The pilots are smarter | than that.', 'are', false],
  ['The pilots met and it looks | like rain.', 'met', false],
  ['It thanked the pilots | who met.', 'thanked', false],
  ['It thanked Ines Holm | who met.', 'thanked', true],
])('what stands before the mark says something whole or not: %s', (text, verb, expected) => {
  const [tokens, at] = marked(text);
  const place = tokens.findIndex(({ lower }) => lower === verb);
  expect(isWhole(tokens, place, at, at)).toBe(expected);
});
