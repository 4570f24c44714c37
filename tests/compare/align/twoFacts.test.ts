import { expect, test } from 'vitest';
import type { PlacedMention } from '@/utils/compare/align/placed';
import { surroundingsOf } from '@/utils/compare/align/surroundings';
import { areTwoFacts } from '@/utils/compare/align/twoFacts';
import { relate } from '@/utils/compare/judge/relate';
import { numbersOf } from './numbersOf';

/** Whether the first numbers of two accounts are told apart by themselves; the second was published `years` after the first. */
function toldApart(mine: string, theirs: string, years = 0): boolean {
  const { story, placed } = numbersOf([mine, theirs], ['2020-03-04', `${2020 + years}-03-04`]);
  const [[a], [b]] = placed as [PlacedMention[], PlacedMention[]];
  const pair = { a: a!, b: b!, relation: relate(a!, b!)! };
  expect(pair.relation.verdict).toBe('conflict');
  return areTwoFacts(pair, surroundingsOf(placed, story));
}

test.each([
  ['It made 420 tonnes after 610 tonnes last year.', 'After 610 tonnes last year it made 420 tonnes.'],
  ['He opposes four bills.', 'He opposes three other bills.'],
  ['Eight others were killed.', 'Six people were killed.'],
  ['Four people (including the gunman) were killed.', 'Three people were killed.'],
  ['It is close, two people familiar with the matter said.', 'It is close, three officials said.'],
  ['It killed 2,300 people across Asia.', 'It killed 1,700 people in Corran alone.'],
  ['Thousands of people fled.', 'Some 40 people fled.'],
  ['Four people who went to the fair (including the gunman) were killed.', 'Three people were killed.'],
  ['Seven AK-47 rifles and two other rifles were seized.', 'Nine rifles were seized.'],
  ['Five counts of fraud, two counts of theft and one count of arson stand.', 'Eight felony counts stand.'],
  ['The 11-inch and the 13-inch lamp glow.', 'The 13-inch and the 15-inch lamp glow.'],
  ['Twelve pupils and a teacher were killed.', 'Thirteen people were killed.'],
  ['Two teenagers died.', 'A 16-year-old died.'],
  ['The 81-year-old is at home.', 'The 23-year-old is at home.'],
  ['Ida Falk, 35, left.', 'The 39-year-old Jon Abara left.'],
  ['It was the third strike of the navy.', 'It was the fourth success of the navy.'],
  ['They scored with 7:42 left.', 'They scored with 14:05 left.'],
  ['He made 29-of-34 passes.', 'They won 31-24.'],
  ['A 15-2 run decided it.', 'They won 65-53.'],
])('%s – %s', (mine, theirs) => {
  expect(toldApart(mine, theirs)).toBe(true);
});

test.each([
  ['He opposes four bills.', 'He opposes three bills.'],
  ['Seven rifles and two boats were seized.', 'Nine rifles were seized.'],
  ['The toll, 11 people, may rise.', 'The toll, 12 people, may rise.'],
  ['Ida Falk, 35, left.', 'The 36-year-old Falk left.'],
  ['A 60-year-old woman left.', 'Ida Falk, 61, left.'],
  ['They scored with 7:42 remaining in the half.', 'They scored with 7:41 left.'],
  ['Eight others were injured and five people killed.', 'Six were injured and five people killed.'],
  ['The 11-inch lamp glows.', 'The 12-inch lamp glows.'],
])('not %s – %s', (mine, theirs) => {
  expect(toldApart(mine, theirs)).toBe(false);
});

test('people grow older', () => {
  expect(toldApart('Ida Falk, 27, was held.', 'Ida Falk, 29, was tried.')).toBe(false);
  expect(toldApart('Ida Falk, 27, was held.', 'Ida Falk, 29, was tried.', 2)).toBe(true);
  expect(toldApart('Ida Falk, 27, was held.', 'Ida Falk, 25, was tried.', 2)).toBe(false);
});
