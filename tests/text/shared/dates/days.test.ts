import { expect, test } from 'vitest';
import { dayOf, isoDay } from '@/utils/text/shared/dates/days';

test.each([
  ['2026-07-10T09:00:00Z', '2026-07-10'],
  ['July 7, 2012', '2012-07-07'],
  ['July 2nd, 2013', '2013-07-02'],
  ['05/07/2026', undefined],
  ['July 7', undefined],
  ['1400-01-01', undefined],
])('%j names the day %s', (written, day) => {
  const found = dayOf(written);
  expect(found === undefined ? undefined : isoDay(found)).toBe(day);
});
