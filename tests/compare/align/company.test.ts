import { expect, test } from 'vitest';
import { besideOf, othersShared } from '@/utils/compare/align/company';
import { numbersOf } from '../facts/numbersOf';

/** The candidate of the first numbers of two accounts. */
function candidateOf(mine: string, theirs: string) {
  const { numbers, candidates } = numbersOf([mine, theirs]);
  const [a, b] = numbers.map(([first]) => first!);
  return candidates.find((candidate) => candidate.a === a && candidate.b === b)!;
}

test('other numbers that both sentences give', () => {
  const found = (theirs: string) => othersShared(candidateOf('Divers found 12 nets, 31 crates and 40 ropes.', theirs));
  expect(found('Divers found 14 nets, 31 crates and 40 ropes.')).toBe(2);
  expect(found('Divers found 14 nets, 30 crates and 40 ropes.')).toBe(1);
  expect(found('Divers found 14 nets.')).toBe(0);
});

test('two quakes have days of their own', () => {
  const quake = (magnitude: string, day: string) => `A quake of magnitude ${magnitude} struck off Corran ${day}.`;
  const beside = (day: string, other: string) => besideOf(candidateOf(quake('9.1', day), quake('8.6', other)));
  expect(beside('on May 3, 2004', 'on June 9, 2024')).toEqual({ shared: 0, apart: true });
  expect(beside('on May 3, 2004', 'on May 3, 2004')).toEqual({ shared: 1, apart: false });
  expect(beside('on May 3, 2004', 'in 2004')).toEqual({ shared: 0, apart: false });
  expect(beside('on May 3, 2004', 'of a holiday')).toEqual({ shared: 0, apart: false });
  expect(beside('of a holiday', 'on May 3, 2004')).toEqual({ shared: 0, apart: false });
});
