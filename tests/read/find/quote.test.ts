import { expect, test } from 'vitest';
import { quote } from '@/utils/read/find/quote';
import { accountOf } from './account';

const found = (text: string) => quote.find(accountOf(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['He said: “We stay here.”', ['We stay here']],
  ['"We stay," he said. "They go."', ['We stay', 'They go']],
  ['A „neue Zeit“ and a «grand jour» came.', ['neue Zeit', 'grand jour']],
  ['It has a 13" screen and a 9" cover.', []],
  ["'He knew that he didn't belong,' the sheriff said.", ["He knew that he didn't belong"]],
  ['They asked for ‘total privacy,’ and left.', ['total privacy']],
  ["The officers' lawyer and the nurses' union met.", []],
  ["It was the '90s and he told 'em so.", []],
  ["He praised 'the players' great work' there.", ["the players' great work"]],
  ['“They come with bull---,” he said.', ['They come with bull---']],
  ['“They come --” he said.', ['They come']],
  ['“It is ‘done’ now,” he said.', ['It is ‘done’ now']],
  ['An unclosed " mark stands here. Nothing follows.', []],
])('finds the quotations of %j', (text, quotes) => {
  expect(found(text)).toEqual(quotes);
});

test.each([
  ['a first paragraph that closes no mark', '“We stay here.\n\n“They go,” he said.', ['We stay here', 'They go']],
  [
    'sentences on lines of their own',
    '"He did not leak.\nHe was squeezed, "Ott said.',
    ['He did not leak', 'He was squeezed'],
  ],
  ['a mark in the middle of a line', 'He said, "It ends.\nWe go. "\nIt rained.', ['It ends', 'We go']],
  ['a stray mark before a new quotation', 'A stray " mark.\n"We go," he said.', ['We go']],
  ['a stray mark before another paragraph', 'A stray " mark.\n\nOf "some" things.', ['some']],
])('reads %s', (_what, text, quotes) => {
  expect(found(text)).toEqual(quotes);
});

test('joins the two parts of an utterance that a tag interrupts', () => {
  const text = 'It is late. “I trust in luck,” Mr. Ott said, “but work helps.” He left.';
  const [only, ...more] = quote.find(accountOf(text));
  expect(more).toEqual([]);
  expect(text.slice(only!.start, only!.end)).toBe('I trust in luck,” Mr. Ott said, “but work helps');
  expect(only).toMatchObject({ value: 'i trust in luck but work helps', attribution: 'Mr. Ott' });
});

test('two sentences with a tag between them stay two utterances', () => {
  expect(found('“I trust in luck,” Mr. Ott said. “But work helps.”')).toEqual(['I trust in luck', 'But work helps']);
});

test.each(['"', '“', "'a ", '“a\n', '"a\n', '“a,” b said, ', '\0"'])('reads a long run of %j within bounds', (unit) => {
  const start = performance.now();
  quote.find(accountOf(unit.repeat(Math.ceil(100_000 / unit.length))));
  expect(performance.now() - start).toBeLessThan(10_000);
});
