import { expect, test } from 'vitest';
import { nearness, toDay } from '@/utils/match/index/day';

test.each<[string | undefined, number | undefined]>([
  ['1990-01-02', 7306],
  ['2026-07-10', 20644],
  ['2026-07-10T23:30:00Z', 20644],
  ['2026-07-10T23:30:00-05:00', 20645],
  ['July 10, 2026', 20644],
  ['0001-11-30', undefined],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('reads the day of %j as %j', (date, day) => {
  expect(toDay(date)).toBe(day);
});

test.each([
  ['the same day', 20_644, 20_644, 1],
  ['a day apart', 20_644, 20_645, 0.25 + 0.75 * 0.8465],
  ['six days apart, whichever comes first', 20_650, 20_644, 0.25 + 0.75 * 0.3679],
  ['years apart', 10_000, 20_644, 0.25],
  ['unknown on one side', undefined, 20_644, 0.475],
  ['unknown on both', undefined, undefined, 0.475],
])('days are near by how far they lie apart: %s', (_what, a, b, near) => {
  expect(nearness(a, b)).toBeCloseTo(near, 4);
});
