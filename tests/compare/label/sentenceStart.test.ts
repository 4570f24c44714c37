import { expect, test } from 'vitest';
import { OF_CLAIM, OF_FACT, sentenceStart } from '@/utils/compare/label/sentenceStart';
import { tokenize } from '@/utils/text/shared/words/tokens';

const start = (text: string, english = true, length = OF_CLAIM) => sentenceStart(tokenize(text), text, english, length);

/** So many letters: words of four and a blank each, the last of which makes up the rest. */
const words = (letters: number) =>
  `${'xxxx '.repeat(Math.floor((letters - 2) / 5))}${'x'.repeat(((letters - 2) % 5) + 2)}`;

test.each([
  ['whole with a few letters more than a head has', words(95), words(95)],
  ['else up to the last word that fits', words(96), `${words(89)} …`],
])('a sentence is told %s', (_, text, expected) => {
  expect(start(text)).toBe(expected);
});

test('over a fact a sentence is cut sooner', () => {
  expect(start(words(63), true, OF_FACT)).toBe(words(63));
  expect(start(words(64), true, OF_FACT)).toBe(`${words(54)} …`);
});

test.each([
  ['which tells enough', `${words(60)}, ${words(70)}`, `${words(60)} …`],
  ['not so soon that little is told', `${words(59)}, ${words(70)}`, `${words(59)}, ${words(29)} …`],
  ['not before a number', `${words(60)}, 70 ${words(70)}`, `${words(60)}, 70 ${words(24)} …`],
])('it is cut at a comma %s', (_, text, expected) => {
  expect(start(text)).toBe(expected);
});

test('no little word ends it in English', () => {
  const text = `${words(84)} the ${words(70)}`;
  expect(start(text)).toBe(`${words(84)} …`);
  expect(start(text, false)).toBe(`${words(84)} the …`);
});

test('it is cut before a phrase that says where, and at no word that wants another', () => {
  expect(start(`${words(70)} near ${words(70)}`)).toBe(`${words(70)} …`);
  expect(start(`${words(80)} former ${words(70)}`)).toBe(`${words(80)} …`);
});

test('what is written without blanks is cut where it is full', () => {
  expect(start('x'.repeat(96), false)).toBe(`${'x'.repeat(90)} …`);
});

test.each([
  ['• The board met.', 'The board met'],
  ['$5 was paid.', '$5 was paid'],
  ['“The board met, it says.', '“The board met, it says”'],
  ['The board met,” it says.', '“The board met,” it says'],
  ['"The board met, it says.', '"The board met, it says"'],
  ['...', ''],
])('%s is told as %s', (text, expected) => {
  expect(start(text)).toBe(expected);
});

test('what accounts differ in is left open', () => {
  const text = 'The board met on May 4 in Tarn.';
  const at = text.indexOf('May 4');
  const gap = { start: at, end: at + 5 };
  expect(sentenceStart(tokenize(text), text, true, OF_FACT, gap)).toBe('The board met on … in Tarn');
});
