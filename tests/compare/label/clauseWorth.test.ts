import { expect, test } from 'vitest';
import { OF_KNOWN_PRONOUN, worthOf } from '@/utils/compare/label/clauseWorth';

const OF_PRONOUN = worthOf('he opened the hatch', false);

test.each([
  ['Ines Holm opened the hatch', true, 1],
  ['Italy opened the hatch', false, 1],
  ['she opened the hatch', true, OF_KNOWN_PRONOUN],
  ['she opened the hatch', false, OF_PRONOUN],
  ["it's over", true, OF_PRONOUN],
  ['those hatches were opened', true, OF_PRONOUN],
  ['there are two hatches', false, OF_KNOWN_PRONOUN],
  ['it is hard to say who opened it', false, OF_KNOWN_PRONOUN],
  ['it was a hatch', false, OF_PRONOUN],
])(
  'a pronoun counts less, most so where nobody says whom it means: %s, told by who speaks: %s',
  (text, told, worth) => {
    expect(worthOf(text, told)).toBe(worth);
  },
);

test.each([
  'board did not immediately respond to a request for comment',
  'board declined to comment',
  'Ines Holm could not be reached for comment',
  "board didn't return an email",
  'diver spoke on condition of anonymity',
])('what was not told counts least: %s', (text) => {
  expect(worthOf(text, false)).toBeLessThan(OF_PRONOUN);
});

test.each([
  'board refused a request to close the slipway',
  'board did respond to the storm',
  'board will not close the slipway and it may never in all its years return to Tarn',
])('what was done counts whole: %s', (text) => {
  expect(worthOf(text, false)).toBe(1);
});
