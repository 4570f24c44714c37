import { expect, test } from 'vitest';
import { readTimestamp } from '@/utils/extract/times/timestamp';

test.each([
  ['2026-07-10T08:00:00+02:00', '2026-07-10T08:00:00+02:00'],
  ['2026-07-10 08:00:00+0200', '2026-07-10T08:00:00+02:00'],
  ['2026-07-10T08:00:00+02', '2026-07-10T08:00:00+02:00'],
  ['2026-07-10t08:00z', '2026-07-10T08:00Z'],
  ['2026-07-10T08:00:00,250Z', '2026-07-10T08:00:00.250Z'],
  ['20260710T080000Z', '2026-07-10T08:00:00Z'],
  ['20260710', '2026-07-10'],
  ['2026-07-10', '2026-07-10'],
  ['Fri, 10 Jul 2026 08:00:00 GMT', '2026-07-10T08:00:00.000Z'],
  ['Fri, 10 Jul 2026 08:00:00 +0200', '2026-07-10T06:00:00.000Z'],
  ['1783670400', '2026-07-10T08:00:00.000Z'],
  ['1783670400000', '2026-07-10T08:00:00.000Z'],
])('%s is %s', (written, iso) => expect(readTimestamp(written, 'en')).toBe(iso));

test.each([
  ['2026-07-10T08:00:00', '2026-07-10T08:00:00Z'],
  ['2026-07-10 08:00', '2026-07-10T08:00Z'],
  ['January 13, 2026', '2026-01-13'],
  ['Fri, 07/10/2026 - 11:38', '2026-07-10'],
])('%s, without a zone, is the same on every clock: %s', (written, iso) => {
  const zones = ['Asia/Tokyo', 'America/Los_Angeles', 'UTC'].map((zone) => {
    process.env.TZ = zone;
    return readTimestamp(written, 'en');
  });
  process.env.TZ = 'UTC';
  expect(zones).toEqual([iso, iso, iso]);
});

test.each([
  ['01-11-2026 10:29', 'de', '2026-11-01'],
  ['05/07/2026', 'fr', '2026-07-05'],
  ['05/07/2026', 'en-US', '2026-05-07'],
  ['05/07/2026', 'en-GB', '2026-07-05'],
  ['25/07/2026', 'en-US', '2026-07-25'],
  ['28. Dezember 2026', 'de', '2026-12-28'],
  ['١٢ مايو ٢٠٢٦', 'ar', '2026-05-12'],
])('%s in %s is %s', (written, language, day) => expect(readTimestamp(written, language)).toBe(day));

test.each([
  '',
  'soon',
  '1988',
  '1970-01-01T00:00:00Z',
  '0001-01-01',
  '0000-00-00',
  '2026-13-40',
  'July 40, 2026',
  '12',
])('%j is no time', (written) => {
  expect(readTimestamp(written, 'en')).toBeUndefined();
});
