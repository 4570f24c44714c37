import { expect, test } from 'vitest';
import { attribution, sourceOf } from '@/utils/read/find/attribution';
import { speech } from '@/utils/text/en/speech';
import { accountOf } from './account';

const found = (text: string) =>
  attribution.find(accountOf(text)).map(({ start, end, certainty }) => [text.slice(start, end), certainty]);

test.each([
  ['It rests on an internal notice seen by The Daily Post.', 'an internal notice seen by The Daily Post'],
  ['Sen. Ann Lee, D-S.C., who had read it, said so.', 'Sen. Ann Lee, D-S.C., who had read it, said'],
  ['It was shut, according to four officials.', 'according to four officials'],
  [
    'According to court documents and local officials, it was shut.',
    'According to court documents and local officials',
  ],
  ['It was shut, according to Ann Lee, who owns it.', 'according to Ann Lee'],
  ['Sources told CNN that it was shut.', 'Sources told CNN'],
  ['Police in New Delhi said it was shut.', 'Police in New Delhi said'],
  ['Investigators suspect arson.', 'Investigators suspect'],
  ['Lt. Frank Ott said it was shut.', 'Lt. Frank Ott said'],
  ['Ann Lee, a family friend, says he died.', 'Ann Lee, a family friend, says'],
  ['The chief has also confirmed it.', 'The chief has also confirmed'],
  ['A person familiar with the matter said so.', 'A person familiar with the matter said'],
  ['It was shut, said the Press Democrat newspaper in Bonn.', 'said the Press Democrat newspaper'],
])('finds who is credited in %j', (text, words) => {
  expect(found(text)).toEqual([[words, 'stated']]);
});

test.each([
  ['He was reportedly shot.', 'reportedly'],
  ['The ship is believed to have sunk.', 'is believed to'],
  ['There are reports of a fire.', 'There are reports'],
  ['An alleged thief ran.', 'alleged'],
])('finds the hedge of %j', (text, words) => {
  expect(found(text)).toEqual([[words, 'hedged']]);
});

test.each([
  'It was shut on Monday.',
  'It came hours after the ban was announced.',
  'A report came.',
  'All went according to plan.',
  'She says so.',
  'Nobody saw the fire.',
])('finds nobody credited in %j', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['according to Ann Lee', 'ann lee'],
  ['Ann Lee said', 'ann lee'],
  ['The chief told reporters', 'chief'],
])('the source of %j is %j', (words, source) => {
  expect(sourceOf(words, speech)).toBe(source);
});

test.each(['according to a ', 'Aa Bb said ', 'the a ', 'Aa, b, ', 'A of A ', ', said the a '])(
  'reads a long run of %j within bounds',
  (unit) => {
    const sentence = unit.repeat(Math.floor(990 / unit.length));
    const start = performance.now();
    attribution.find(accountOf(`${sentence}.\n`.repeat(60)));
    expect(performance.now() - start).toBeLessThan(10_000);
  },
);
