import { expect, test } from 'vitest';
import { numbersIn } from '../reading';

test.each([
  ['Sono affondate duecento barche.', 'duecento', '200'],
  ['Sono affondate duemila barche.', 'duemila', '2000'],
  ['Sono affondate ventotto barche.', 'ventotto', '28'],
  ['Sono affondate zero barche.', 'zero', '0'],
])('reads %j as %j, %s', (text, words, value) => {
  expect(numbersIn('it', text)).toContainEqual([words, value]);
});
