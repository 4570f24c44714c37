import { expect, test } from 'vitest';
import { cannotLink } from '@/utils/compare/align/cannotLink';
import { relate } from '@/utils/compare/align/relate';
import { type MentionInContext, mentionsInContext } from '@/utils/compare/facts/mentionInContext';
import type { Link } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';
import { numbersOf } from '../facts/numbersOf';

/** Whether the first numbers of two accounts are told apart by themselves. */
function toldApart(mine: string, theirs: string, verdict: string, areInStep = false): boolean {
  const { sides, numbers } = numbersOf([mine, theirs]);
  const [a, b] = numbers.map(([first]) => first!);
  const relation = relate(a!, b!)!;
  expect(relation.verdict).toBe(verdict);
  return cannotLink({ a: a!, b: b!, relation, link: {} as Link }, sides, () => areInStep);
}

test.each([
  ['He opposes four bills.', 'He opposes three other bills.'],
  ['Eight others were killed.', 'Six people were killed.'],
  ['Four people (including the gunman) were killed.', 'Three people were killed.'],
  ['It is close, two people familiar with the matter said.', 'It is close, three officials said.'],
  ['Two people familiar with the talks said so.', 'Three people were at the talks.'],
  ['It was the best six-month stretch of trade.', 'The strike went on for three months.'],
  ['It killed 2,300 people across Asia.', 'It killed 1,700 people in Corran alone.'],
  ['Thousands of people fled.', 'Some 40 people fled.'],
  ['Twelve pupils and a teacher were killed.', 'Thirteen people were killed.'],
  ['Two teenagers died.', 'A 16-year-old died.'],
  ['Ida Falk, 35, left.', 'The 39-year-old Jon Abara left.'],
  ['A Harrow University poll found that 35 percent approve.', 'Monday’s Delby News poll found that 31% approve.'],
  ['Only 35 percent approve. The Harrow poll is new.', 'In a survey by Delby, 31% approve.'],
  ['Corran beat Delby 65-53 on Friday.', 'Corran, who led Delby 15-2, won on Friday.'],
  ['He leaves sons, ages 6 and 16.', 'Girls, age 8 and 10, looked on.'],
  ['The loan is of 110 billion.', 'The loan is of $144 billion.'],
  ['Her header gave her 117 career goals, a record.', 'Falk now has 129 career goals.'],
  ['The jury of Tarn talked for 30 hours.', 'The jury of Tarn talked for four days.'],
  ['She had seven rebounds on Friday.', 'She had eight rebounds a game.'],
  ['The 35-year-old pilot Ida Falk left.', 'The 40-year-old Jon Abara left.'],
  ['It was the third strike of the navy.', 'It was the fourth success of the navy.'],
  ['They charged 34 people and three companies.', 'They charged 37 people.'],
  ['The storm brought winds of 110 mph.', 'The hurricane has winds of 125 mph.'],
  ['With 64 percent of precincts counted, he led.', 'With 71 percent of precincts reporting, he led.'],
  ['The bottom 50 percent paid less.', 'The bottom 40 percent paid less.'],
  ['Prices rose by an average 3.7 percent.', 'Prices rose by 3.4 percent.'],
  ['It was the best six-month stretch of trade.', 'Trade grew in the prior three months.'],
  ['Nine were killed and two injured.', 'Ten were injured.'],
  ['They sent 230 orders to the firms.', 'They sent 3,500 subpoenas to the firms.'],
  ['The plant is expected to give work to 1,100 people.', 'The plant gives work to 800 people.'],
])('%s – %s', (mine, theirs) => {
  expect(toldApart(mine, theirs, 'conflict')).toBe(true);
  expect(toldApart(theirs, mine, 'conflict')).toBe(true);
});

test('what a desk makes of a sum in its own money contradicts none', () => {
  const { sides, numbers } = numbersOf(['The loan is of €110 billion ($143 billion).', 'The loan is of $158 billion.']);
  const [[, converted], [told]] = numbers as [[unknown, MentionInContext], [MentionInContext]];
  const pair = { a: converted, b: told, relation: relate(converted, told)!, link: {} as Link };
  expect(pair.relation.verdict).toBe('conflict');
  expect(cannotLink(pair, sides, () => false)).toBe(true);
});

test.each([
  ['He opposes four bills.', 'He opposes three bills.'],
  ['A Harrow University poll asked 500 people.', 'Monday’s Delby News poll asked 400 people.'],
  ['In Britain he opposes four bills.', 'He opposes three bills.'],
  ['A Harrow University poll found that 35 percent approve.', 'The Harrow poll found that 31% approve.'],
  ['A poll found that 35 percent approve.', 'In Monday’s poll 31% approve.'],
  ['Unemployment fell to 17.1 percent. A Harrow poll is due.', 'Unemployment fell to 16.1%, a survey by Delby says.'],
  ['The toll, 11 people, may rise.', 'The toll, 12 people, may rise.'],
  ['The jury of Tarn talked for 30 hours.', 'The jury of Tarn talked for 40 hours.'],
  ['Falk now has 127 career goals.', 'Falk now has 129 career goals.'],
  ['Ida Falk, 35, left.', 'The 36-year-old Falk left.'],
  ['It was their third straight win.', 'They have four straight wins.'],
  ['Ida Falk, 35, left.', 'Jon Abara, 39, left with Ida Falk.'],
  ['A 60-year-old woman left.', 'Ida Falk, 61, left.'],
  ['Eight others were injured and five people killed.', 'Six were injured and five people killed.'],
  ['They charged 34 people and three companies.', 'They charged 36 people.'],
  ['Prices rose by an average 3.7 percent.', 'Prices rose by 3.4 percent on average.'],
  ['The strike went on for six months.', 'The strike went on for three months.'],
  ['The car drove at 110 mph.', 'The car drove at 125 mph.'],
  ['Nine were killed and two injured.', 'Eleven were killed.'],
  ['The storm hurt 230 residents.', 'The storm hurt 250 visitors.'],
  ['They charged five people.', 'They charged ten people.'],
  ['They charged 30 people, seven percent of all.', 'They charged 37 people.'],
  ['The plant could give work to 1,100 people.', 'The plant is expected to give work to 800 people.'],
  ['In May the plant gave work to 1,100 people.', 'The plant gave work to 800 people.'],
])('not %s – %s', (mine, theirs) => {
  expect(toldApart(mine, theirs, 'conflict')).toBe(false);
  expect(toldApart(theirs, mine, 'conflict')).toBe(false);
});

test('ages of nobody by name are of one person where two accounts go in step', () => {
  const [mine, theirs] = ['He leaves sons, ages 6 and 16.', 'Girls, age 8 and 10, looked on.'];
  expect(toldApart(mine, theirs, 'conflict', true)).toBe(false);
});

/** Whether the first days of two texts, which differ, are told apart, whichever of them comes first. */
function daysToldApart(texts: [string, string], areInStep: boolean): boolean[] {
  const sides = sidesOf(texts.map((text, at) => prepareAccount(article(`${at}`, text))));
  const [a, b] = sides.map((side, at) => mentionsInContext(side, at, 'date').flat()[0]!) as [Day, Day];
  const relation = relate(a, b)!;
  expect(relation.verdict).toBe('conflict');
  const pairs = [
    { a, b },
    { a: b, b: a },
  ].map((pair) => ({ ...pair, relation, link: {} as Link }));
  return pairs.map((pair) => cannotLink(pair, sides, () => areInStep));
}

type Day = ReturnType<typeof mentionsInContext>[number][number];

const CAPTION = 'Ida Falk leaves the court in Delby, Harland, U.S., June 29, 2020.';

test.each<[what: string, texts: [string, string], areInStep: boolean, toldApart: boolean]>([
  [
    'awaited and one told, as the event is one',
    ['The pier will open on June 29, 2020.', 'The pier opened on June 30, 2020.'],
    false,
    false,
  ],
  ['under a picture and one of the story', [CAPTION, 'She left the court on June 30, 2020.'], true, true],
  ['on which people spoke', ['It fell, she said on June 29, 2020.', 'It fell on June 30, 2020.'], false, true],
  [
    'on which one spoke, told in step',
    ['It fell, she said on June 29, 2020.', 'It fell on June 30, 2020.'],
    true,
    false,
  ],
])('a day %s', (_what, texts, areInStep, toldApart) => {
  expect(daysToldApart(texts, areInStep)).toEqual([toldApart, toldApart]);
});

test('the day under a picture is held against no other', () => {
  const captions = [
    'Ida Falk leaves the court in Delby, Harland, U.S., June 29, 2020.',
    'Ida Falk leaves the court in Delby, June 30, 2020, after the vote.',
  ];
  const sides = sidesOf(captions.map((text, at) => prepareAccount(article(`${at}`, text))));
  const [a, b] = sides.map((side, at) => mentionsInContext(side, at, 'date').flat()[0]!);
  const relation = relate(a!, b!)!;
  expect(relation.verdict).toBe('conflict');
  expect(cannotLink({ a: a!, b: b!, relation, link: {} as Link }, sides, () => true)).toBe(true);
});

test.each([
  [
    'two countries, an hour apart',
    'The drill broke through at 06:14.',
    'Der Bohrer kam um 7.14 Uhr durch.',
    'de',
    true,
  ],
  [
    'two countries, some minutes apart',
    'The drill broke through at 06:14.',
    'Der Bohrer kam um 7.40 Uhr durch.',
    'de',
    false,
  ],
  ['one country', 'The drill broke through at 06:14.', 'The drill broke through at 07:14.', 'en', false],
])('clocks of %s', (_what, mine, theirs, language, toldApart) => {
  const texts = [article('a', mine), { ...article('b', theirs), language }];
  const sides = sidesOf(texts.map(prepareAccount));
  const [a, b] = sides.map((side, at) => mentionsInContext(side, at, 'date').flat()[0]!);
  const relation = relate(a!, b!)!;
  expect(relation.verdict).toBe('conflict');
  expect(cannotLink({ a: a!, b: b!, relation, link: {} as Link }, sides, () => true)).toBe(toldApart);
});

test('loose words go with a number of the same thing only', () => {
  expect(toldApart('They tax scores of products.', 'They hold in 42 states.', 'compatible')).toBe(true);
  expect(toldApart('They tax scores of products.', 'They tax 42 products.', 'compatible')).toBe(false);
});

test('what is equal does not differ, however loose the words and whatever they are of', () => {
  expect(toldApart('They tax dozens of products.', 'They hold in dozens of states.', 'agree')).toBe(false);
});

test('loose words go with any number of the same things, and of people whatever they are called', () => {
  expect(toldApart('Thousands of refugees fled.', 'More than 2,000 people fled.', 'compatible')).toBe(false);
  expect(toldApart('Dozens of boats sank.', 'At least 30 houses sank.', 'compatible')).toBe(true);
});

test('how many precincts were counted is one fact where one account closely tells another', () => {
  const { sides, numbers } = numbersOf([
    'With 64 percent of precincts counted, he led.',
    'With 71 percent of precincts reporting, he led.',
  ]);
  const [a, b] = numbers.map(([first]) => first!);
  const candidate = { a: a!, b: b!, relation: relate(a!, b!)!, link: {} as Link };
  expect(cannotLink(candidate, sides, () => false)).toBe(true);
  expect(cannotLink(candidate, sides, () => true)).toBe(false);
});
