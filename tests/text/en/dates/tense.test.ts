import { expect, test } from 'vitest';
import { tenseAt } from '@/utils/text/en/dates/tense';
import { tokenize } from '@/utils/text/shared/words/tokens';

/** The tense of the "Friday" in a sentence. */
function tenseOf(sentence: string): string {
  const tokens = tokenize(sentence);
  const at = tokens.findIndex(({ text }) => text === 'Friday');
  return tenseAt(tokens, at, at + 1);
}

test.each([
  ['It will open on Friday.', 'future'],
  ['It opened on Friday.', 'past'],
  ['It will be released on Friday.', 'future'],
  ['It is shut until Friday.', 'future'],
  ['On Friday it will open.', 'future'],
  ['On Friday it fell.', 'past'],
  ['The Friday market.', 'unclear'],
])('%s %s', (sentence, tense) => {
  expect(tenseOf(sentence)).toBe(tense);
});

test('hears a verb twelve words before a date and eight behind it, and none farther off', () => {
  const fill = (count: number) => 'big '.repeat(count);
  expect(tenseOf(`fell ${fill(11)}Friday`)).toBe('past');
  expect(tenseOf(`fell ${fill(12)}Friday`)).toBe('unclear');
  expect(tenseOf(`Friday ${fill(7)}fell`)).toBe('past');
  expect(tenseOf(`Friday ${fill(8)}fell`)).toBe('unclear');
});
