import { expect, test } from 'vitest';
import { logOdds } from '@/utils/link/logOdds';

test('even odds are nought, and a probability and its opposite are as far from it', () => {
  expect(logOdds(0.5)).toBe(0);
  expect(logOdds(0.8)).toBeCloseTo(Math.log(4));
  expect(logOdds(0.2)).toBeCloseTo(-Math.log(4));
});

test('nothing is impossible or certain: one in three hundred is the least that was measured', () => {
  expect(logOdds(0)).toBeCloseTo(-Math.log(332), 1);
  expect(logOdds(1)).toBeCloseTo(Math.log(332), 1);
  expect(logOdds()).toBe(logOdds(0));
});
