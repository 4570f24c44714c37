import { expect, test } from 'vitest';
import { tellingPart } from '@/utils/text/en/clauses/tellingPart';
import { tokenize } from '@/utils/text/shared/words/tokens';

const told = (text: string) => text.slice(tellingPart(tokenize(text))[0]!.start);
const BOARD = 'the board closed both of the quays for good.';

test.each([
  ['Kelly, who leads it, closed both of the quays.', null],
  [`But ${BOARD}`, BOARD],
  ['But had the board known of it, it would have closed the quays.', null],
  [`Additionally, ${BOARD}`, BOARD],
  [`Second, ${BOARD}`, BOARD],
  [`Quickly the old board closed both of the quays.`, null],
  [`On Monday, Ines Holm closed both of the quays.`, 'Ines Holm closed both of the quays.'],
  [`Screaming in fear, ${BOARD}`, BOARD],
  [`Asked whether the storm of May was over, ${BOARD}`, BOARD],
  [`Asked if the storm of May was over, ${BOARD}`, null],
  [`Asked what they do if it rains, ${BOARD}`, null],
  [`In the storm of Tarn, Ines Holm closed both of the quays.`, 'Ines Holm closed both of the quays.'],
  [`In the boats of Ida Falk, Jon Abara and Lois Ott are the masters of the quays.`, null],
  [`As Ida Falk explained in May, ${BOARD}`, null],
  [`As it rained over Tarn, a town in the north, ${BOARD}`, BOARD],
  [
    'While it rained, Ida, Jon, and Lois, of Tarn, are in the hall of the board.',
    'Ida, Jon, and Lois, of Tarn, are in the hall of the board.',
  ],
  [`According to the pilots, ${BOARD}`, null],
  [`Asked about the storm, ${BOARD}`, BOARD],
  [`In the hall – a place of storms, ${BOARD}`, null],
  [`In the hall of “old storms, ${BOARD}`, null],
  [`In the “old” hall of storms, ${BOARD}`, BOARD],
])('a sentence is told from what tells most on: %s', (text, expected) => {
  expect(told(text)).toBe(expected ?? text);
});
