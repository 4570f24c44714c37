import { expect, test } from 'vitest';
import { align } from '@/utils/encode/align';
import { made } from './encoded';

const spans = (...args: Parameters<typeof align>) => align(...args).map(({ a, b }) => [a, b]);

test('words answer each other where each is the other’s best', () => {
  // Words stand at [0, 1], [2, 3], …; 2 stands last in one and first in the other, 9 and 8 answer nothing.
  expect(spans(made([1, 9, 2]), made([2, 8, 1]))).toEqual([
    [
      [0, 1],
      [4, 5],
    ],
    [
      [4, 5],
      [0, 1],
    ],
  ]);
});

test('of two words that want the same one, the more alike has it', () => {
  const [only, ...more] = align(made([[1, 2], 1]), made([1]));
  expect(more).toEqual([]);
  expect(only).toEqual({ a: [2, 3], b: [0, 1], score: 1 });
});

test('pieces that follow one another in both are one', () => {
  const [whole, ...more] = align(made([1, [2, 5], 3]), made([7, 1, 2, 3]));
  expect(more).toEqual([]);
  expect(whole).toMatchObject({ a: [0, 5], b: [2, 7] });
  expect(whole?.score).toBeCloseTo(Math.SQRT1_2, 2);
});

test('a sentence without words answers nothing', () => expect(align(made([]), made([1]))).toEqual([]));
