import { expect, test } from 'vitest';
import { toDay } from '@/utils/match/day';

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
