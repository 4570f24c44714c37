import { expect, test } from 'vitest';
import { OF_CLAIM, OF_FACT, sentenceStart, textStart } from '@/utils/compare/label/sentenceStart';
import { tokenize } from '@/utils/text/shared/words/tokens';

const start = (text: string, english = true, length = OF_CLAIM) => sentenceStart(tokenize(text), text, english, length);

/** So many letters: words of four and a blank each, the last of which makes up the rest. */
const words = (letters: number) =>
  `${'xxxx '.repeat(Math.floor((letters - 2) / 5))}${'x'.repeat(((letters - 2) % 5) + 2)}`;

test.each([
  ['whole with a few letters more than a head has', words(125), words(125)],
  ['else up to the last word that fits', words(126), `${words(119)} …`],
])('a sentence is told %s', (_, text, expected) => {
  expect(start(text)).toBe(expected);
});

test('over a fact a sentence is cut sooner', () => {
  expect(start(words(63), true, OF_FACT)).toBe(words(63));
  expect(start(words(64), true, OF_FACT)).toBe(`${words(54)} …`);
});

test.each([
  ['which tells enough', `${words(75)}, ${words(90)}`, `${words(75)} …`],
  ['not so soon that little is told', `${words(74)}, ${words(90)}`, `${words(74)}, ${words(44)} …`],
  ['not before a number', `${words(75)}, 70 ${words(90)}`, `${words(75)}, 70 ${words(39)} …`],
])('it is cut at a comma %s', (_, text, expected) => {
  expect(start(text)).toBe(expected);
});

test.each([
  ['told, where there is room', 80, ' until', 29],
  ['told behind a comma, where there is room', 80, ', unless', 29],
  ['left out, where few words of it are told', 109, ' until', 0],
])('a condition is %s', (_, before, turn, behind) => {
  const told = behind > 0 ? `${turn} ${words(behind)}` : '';
  expect(start(`${words(before)}${turn} ${words(90)}`)).toBe(`${words(before)}${told} …`);
});

test('no little word ends it in English', () => {
  const text = `${words(114)} the ${words(90)}`;
  expect(start(text)).toBe(`${words(114)} …`);
  expect(start(text, false)).toBe(`${words(114)} the …`);
});

test('it is cut before a phrase that says where, and at no word that wants another', () => {
  expect(start(`${words(95)} near ${words(90)}`)).toBe(`${words(95)} …`);
  expect(start(`${words(109)} former ${words(90)}`)).toBe(`${words(109)} …`);
});

test('it is not cut behind a number, which may go on', () => {
  expect(start(`${words(104)} $67.3 million ${words(90)}`)).toBe(`${words(104)} …`);
});

test('what is written without blanks is cut where it is full', () => {
  expect(start('x'.repeat(126), false)).toBe(`${'x'.repeat(120)} …`);
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

test('a mark that closes gets the one that opens', () => {
  expect(start('The board met," it says.')).toBe('"The board met," it says');
  expect(start('The board said, "it met.')).toBe('The board said, "it met"');
});

test('of a text whose words are not read so much is told as a head holds', () => {
  expect(textStart('A crane  fell\non the quay')).toBe('A crane fell on the quay');
  expect(textStart(words(200))).toBe(`${'xxxx '.repeat(24).trim()} …`);
  expect(textStart('港'.repeat(500))).toBe(`${'港'.repeat(OF_CLAIM.most)} …`);
  expect(textStart(`${'a'.repeat(OF_CLAIM.most - 1)}😀${'a'.repeat(9)}`)).toBe(`${'a'.repeat(OF_CLAIM.most - 1)} …`);
});
