import { expect, test } from 'vitest';
import { countOtherThings, mentionsInContext } from '@/utils/compare/facts/mentionInContext';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';
import { numbersOf } from './numbersOf';

test('the words of a mention do not tell how its text was spaced', () => {
  const text = 'The toll is to be raised this  year and\nnext\u00a0year.';
  const [side] = sidesOf([prepareAccount(article('a', text))]);
  const placed = mentionsInContext(side!, 0, 'date').flat();
  expect(placed.map(({ words }) => words)).toEqual(['this year', 'next year']);
});

test('others are further ones only beside those of the same deed', () => {
  const senses = (text: string) => numbersOf([text]).numbers[0]!.map(({ scope }) => scope());
  expect(senses('Two people were killed and eight others were injured.')).toEqual(['plain', 'plain']);
  expect(senses('Two people were killed and eight others died later.')).toEqual(['plain', 'further']);
});

test('the nearest name is that of whom a number is told', () => {
  const names = (text: string) => numbersOf([text]).numbers[0]!.map(({ nearName }) => nearName.join(' '));
  expect(names('On Monday Ida Falk paid 300 euros to the brother of Jon Abara.')).toEqual(['ida falk']);
  expect(names('They say that Ida Falk, 35, left.')).toEqual(['ida falk']);
  const farOff = (words: number) => names(`They say Ida Falk${' and so on'.repeat(words)} paid 300 euros.`);
  expect(farOff(5)).toEqual(['ida falk']);
  expect(farOff(6)).toEqual(['']);
});

test.each([
  ['It hit 230 residents.', 'It hit 250 boats.', true],
  ['It hit 230 residents.', 'It hit 250 visitors.', false],
  ['It hit 230 boats.', 'It hit 250 houses.', true],
  ['It hit 230 houses.', 'It hit 250 houses.', false],
])('%s – %s: other things or not', (mine, theirs, expected) => {
  const [a, b] = numbersOf([mine, theirs]).numbers.map(([first]) => first!);
  expect(countOtherThings(a!, b!)).toBe(expected);
  expect(countOtherThings(b!, a!)).toBe(expected);
});
