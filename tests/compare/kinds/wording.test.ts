import { describe, expect, test } from 'vitest';
import { compareWording } from '@/utils/compare/kinds/wording/compare';
import { wordsOfStory } from '@/utils/compare/words';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';
import { found } from './pair';

describe('words that take sides', () => {
  test.each([
    [
      'The ruling is a victory for the pro-life movement in Ostavia.',
      'The ruling is a victory for anti-abortion groups in Ostavia.',
      'pro-life movement',
      'anti-abortion groups',
    ],
    [
      'Police used water cannon as the riot in Harbour Street went on.',
      'Police used water cannon as the protest in Harbour Street went on.',
      'riot',
      'protest',
    ],
    [
      'Jets struck the rebel-held district of Nadim on Tuesday.',
      'Jets struck the opposition-held district of Nadim on Tuesday.',
      'rebel-held district',
      'opposition-held district',
    ],
    [
      'Work permits for illegal immigrants will end in March.',
      'Work permits for undocumented immigrants will end in March.',
      'illegal immigrants',
      'undocumented immigrants',
    ],
    [
      'Ines Holm was pushed out as mayor on Monday.',
      'Ines Holm was asked to resign as mayor on Monday.',
      'pushed out',
      'asked to resign',
    ],
    [
      'Talks with the Nadim insurgent group ended on Monday.',
      'Talks with the Nadim terrorist group ended on Monday.',
      'insurgent',
      'terrorist',
    ],
    [
      'Three people of the bank were killed on Monday.',
      'Three rioters of the bank were killed on Monday.',
      'people',
      'rioters',
    ],
    [
      'Three people left the harbour bank on Monday.',
      'Three rioters left the harbour bank on Monday.',
      'people',
      'rioters',
    ],
    [
      'Ines Holm was dismissed as the claims chief on Monday.',
      'Ines Holm was asked to resign as the claims chief on Monday.',
      'dismissed',
      'asked to resign',
    ],
  ])('%j / %j', (a, b, ofA, ofB) => {
    expect(found(compareWording, a, b)).toMatchObject([{ kind: 'wording', how: 'other words', a: ofA, b: ofB }]);
  });

  test.each([
    [
      'what the law calls it is no choice of words',
      'Jon Abara is charged with the murder of the harbour pilot.',
      'Jon Abara killed the harbour pilot.',
    ],
    [
      'nor is it where the law is named some words before',
      'Jon Abara was convicted in June 2019 of the rape of a harbour pilot.',
      'Jon Abara is in prison for the sexual assault of a harbour pilot.',
    ],
    [
      'nor a penalty',
      'The jury of Tarn voted against the death penalty for Abara.',
      'The jury of Tarn voted against the execution of Abara.',
    ],
    ['nor what is tried', 'The murder trial of the harbour pilot began.', 'The death of the harbour pilot was heard.'],
    [
      'calls that are dismissed are no one who is',
      'Mayor Ines Holm dismissed calls to quit on Monday.',
      'Mayor Ines Holm ignored calls for her resignation on Monday.',
    ],
    [
      'people to whom it was done are not those who did it',
      'Three people were killed in the harbour bank.',
      'Three killed as rioters burn the harbour bank.',
    ],
    [
      'people who suffocated are not those who did it',
      'Three people suffocated in the harbour bank.',
      'Three die as rioters burn the harbour bank.',
    ],
  ])('%s', (_, a, b) => {
    expect(found(compareWording, a, b)).toEqual([]);
  });

  test('the label is what stands beside them in both, cut at the ends of its phrase', () => {
    const [difference] = found(
      compareWording,
      'Work permits for illegal immigrants in the northern valleys will end in March.',
      'Work permits for undocumented immigrants in the northern valleys will end in March.',
    );
    expect(difference?.label).toBe('northern valleys');
  });

  test('the label never takes the word of a side with it', () => {
    const [difference] = found(
      compareWording,
      'Talks with the Nadim insurgent group ended on Monday.',
      'Talks with the Nadim terrorist group ended on Monday.',
    );
    expect(difference?.label).toBe('Nadim');
  });

  test.each([
    ['mere synonyms', 'The automobile hit a wall, the mayor said.', 'The car hit a wall, the mayor told reporters.'],
    ['the same way to see it', 'The riots in Harbour Street went on.', 'The rioting in Harbour Street went on.'],
    [
      'one who uses both words',
      'The protest in Harbour Street became a riot in Harbour Street.',
      'The protest in Harbour Street went on.',
    ],
    [
      'words that somebody else is quoted with',
      'The mayor spoke of “a riot in Harbour Street” on Monday.',
      'The mayor spoke of the protest in Harbour Street on Monday.',
    ],
    [
      'another place in the sentence',
      'The regime fell last spring.',
      'Officials told us the government pays for schools.',
    ],
    [
      'one thing told far off alone',
      'The riot spread fast, burned shops in Tarn.',
      'The protest drew crowds, blocked roads in Tarn.',
    ],
    ['a part of a longer word', 'The anti-riot police left Harbour Street.', 'The protest police left Harbour Street.'],
  ])('nothing of %s', (_, a, b) => {
    expect(found(compareWording, a, b)).toEqual([]);
  });

  test('sentences that share only a part need more beside the words', () => {
    const [a, b] = ['The riot began on Monday.', 'Officials knew of a protest that began in June.'];
    expect(found(compareWording, a, b, 'partly')).toEqual([]);
  });
});

test('the list of a story has one entry a thing, with the words of the surest linked sentence of each account', () => {
  const texts = [
    'The riot in Harbour Street began at noon. Later the riots in Harbour Street spread.',
    'The protest in Harbour Street began at noon.',
    'The rioting in Harbour Street began at noon.',
  ];
  const sides = sidesOf(texts.map((text, at) => prepareAccount(article(`${at}`, text))));
  const link = (a: number, sentence: number, b: number, score: number) => ({
    a: { account: a, sentence },
    b: { account: b, sentence: 0 },
    how: 'same' as const,
    probability: score,
    same: score,
    score,
    mode: 'words' as const,
    features: [],
  });
  const words = wordsOfStory(sides, [link(0, 1, 1, 0.6), link(0, 0, 1, 0.9), link(1, 0, 2, 0.8), link(0, 0, 2, 0.4)]);
  expect(wordsOfStory(sides, [link(0, 0, 1, 0.5)])).toHaveLength(1);
  expect(wordsOfStory(sides, [link(0, 0, 1, 0.49)])).toEqual([]);
  expect(words.map(({ versions }) => versions.map(({ article: id, text, start }) => [id, text, start]))).toEqual([
    [
      ['0', 'riot', 4],
      ['1', 'protest', 4],
      ['2', 'rioting', 4],
    ],
  ]);
});
