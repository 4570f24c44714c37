import { expect, test } from 'vitest';
import { numbersOf } from './numbersOf';

/** The deeds told of the first numbers of two texts. */
function deedsOf(texts: string[]): (number | undefined)[] {
  return numbersOf(texts).numbers.map(([first]) => first!.eventType);
}

test.each([
  ['Five people were killed.', '24 people died.'],
  ['It wounded 12.', '12 were hurt.'],
  ['It destroyed 800 homes.', 'About 135 homes were damaged.'],
])('%s – %s tell one deed', (mine, theirs) => {
  const [a, b] = deedsOf([mine, theirs]);
  expect(a).toBeDefined();
  expect(a).toBe(b);
});

test.each([
  ['Five people were killed.', 'Five people were hurt.'],
  ['Five people were arrested.', 'Five people came.'],
])('%s – %s tell two', (mine, theirs) => {
  const [a, b] = deedsOf([mine, theirs]);
  expect(a).not.toBe(b);
});
