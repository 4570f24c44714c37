import { expect, test } from 'vitest';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../../compare/article';

const firstOf = (text: string) => prepareAccount(article('a', text)).sentences[0]!;

test.each([
  'DELBY — ',
  'DELBY, D.C. -- ',
  'NEW DELBY, Calif. (AP) — ',
  'DELBY/TARN (Reuters) - ',
  'Delby (AFP) – ',
  'DELBY, May 5 (Reuters) - ',
  'TARN (Coast News) - ',
  'DELBY, N.H.–',
  'DELBY—',
  'DELBY –',
  'ST. DELBY - ',
  '(CNN)',
  '(Reuters) - ',
])('“%s” is no part of the sentence', (dateline) => {
  const { start, end, text } = firstOf(`${dateline}The barge sank on Tuesday.`);
  expect([start, end, text]).toEqual([dateline.length, dateline.length + 26, 'The barge sank on Tuesday.']);
});

test.each([
  ['新华社德尔比5月1日电 ', '驳船周二沉没。'],
  ['【ワシントン共同】', '船が沈んだ。'],
  ['Delby (dpa) - ', 'Der Kahn sank am Dienstag.'],
])('nor is “%s”', (dateline, told) => {
  expect(firstOf(dateline + told).text).toBe(told);
});

test.each([
  'OPEC — which met in Delby — said no.',
  'Ida Falk (Coast News) - The barge sank.',
  'DELBY BARGE SINKS — DIVERS CALLED',
  'DELBY — ',
  'DELBY has lost a barge - The Wire saw it.',
  'The Delby Wire (AP) had it first.',
  'US–China talks fell.',
  'TARN–DELBY Line trains stand still.',
  'U.S. - China talks fell.',
  'MH–370 fell.',
  'AK–47 rifles were found.',
  'COVID–19 cases rose.',
  'AFL–CIO chief Ida Falk left.',
  'NATO - The alliance met.',
  'JFK — The airport was shut.',
  'Jon Abara (PA) Democrats fell.',
  'Ida Falk (CNN) A poll fell.',
])('“%s” has none', (text) => {
  expect(firstOf(text).text).toBe(text.trim());
});

test('a place alone counts in the opening only, one that stands inside a paragraph never', () => {
  const lines = Array.from({ length: 6 }, () => 'FALK — No barge sank at all.');
  const { sentences } = prepareAccount(article('a', lines.join('\n')));
  expect(sentences.map(({ text }) => text.startsWith('FALK'))).toEqual([false, false, false, false, false, true]);
  expect(prepareAccount(article('a', 'It rained. DELBY — The barge sank.')).sentences[1]!.text).toContain('DELBY');
});
