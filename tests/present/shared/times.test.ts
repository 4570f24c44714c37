import { describe, expect, test } from 'vitest';
import { writeAgainst, writeClock, writeTime } from '@/utils/present/shared/times';
import { CHINESE, ENGLISH, GERMAN, NOW } from '../testWords';

const plain = (text: string) => text.replace(/\s/g, ' ');

describe('writeTime', () => {
  test.each([
    ['2026-07-04T14:30:00Z', ENGLISH, 'Jul 4, 2:30 PM'],
    ['2026-07-04', ENGLISH, 'Jul 4'],
    ['2025-07-04T14:30:00Z', ENGLISH, 'Jul 4, 2025, 2:30 PM'],
    ['2026-07-04T14:30:00Z', GERMAN, '4. Juli, 14:30'],
    ['2026-07-04T14:30:00Z', CHINESE, '7月4日 14:30'],
    [undefined, ENGLISH, 'time not given'],
    ['soon', ENGLISH, 'time not given'],
  ])('%s', (iso, words, written) => expect(plain(writeTime(iso, words))).toBe(written));
});

describe('writeAgainst', () => {
  test.each([
    ['2026-07-04T14:00:00Z', '2026-07-04T14:30:00Z', '30m earlier'],
    ['2026-07-05T14:30:00Z', '2026-07-04T14:30:00Z', '1d later'],
    ['2026-07-04T14:30:20Z', '2026-07-04T14:30:00Z', 'same time'],
    ['2026-07-04', '2026-07-04T14:30:00Z', 'same day'],
    ['2026-07-01', '2026-07-04T14:30:00Z', '3d earlier'],
    [undefined, '2026-07-04T14:30:00Z', 'time not given'],
    ['2026-07-04T14:00:00Z', undefined, 'Jul 4, 2:00 PM'],
  ])('%s against %s', (iso, against, written) => expect(plain(writeAgainst(iso, against, ENGLISH))).toBe(written));
});

test.each([
  [NOW, '4:30 PM'],
  [Date.parse('2026-07-03T09:00:00Z'), 'Jul 3, 9:00 AM'],
])('writeClock gives the day only where it is another: %i', (time, written) =>
  expect(plain(writeClock(time, ENGLISH))).toBe(written),
);
