import { expect, test } from 'vitest';
import { afterAnswer, afterFailure, isDue } from '@/utils/gather/schedule';
import { waitBefore } from '@/utils/gather/services/spacing';

const NOW = Date.UTC(2026, 6, 10, 12);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

test.each([
  [null, 25],
  ['60', 25],
  ['3600', 60],
  [new Date(NOW + 2 * 60 * MINUTE).toUTCString(), 120],
  ['99999999999', 24 * 60],
  ['-5', 25],
  ['soon', 25],
])('after an answer with Retry-After %j the next turn comes in %i minutes', (retryAfter, minutes) => {
  expect(afterAnswer(NOW, retryAfter)).toEqual({ nextAt: NOW + minutes * MINUTE, failures: 0 });
});

test.each([
  [0, 25],
  [1, 50],
  [2, 100],
  [9, 24 * 60],
  [5_000, 24 * 60],
])('after %i failures and one more an outlet rests %i minutes', (failures, minutes) => {
  expect(afterFailure(NOW, failures)).toEqual({ nextAt: NOW + minutes * MINUTE, failures: failures + 1 });
});

test.each([
  ['now', NOW, true],
  ['a week ago, the machine was asleep', NOW - 7 * DAY, true],
  ['in a minute', NOW + MINUTE, false],
  ['in a day', NOW + DAY, false],
  ['in a year: the clock was wrong', NOW + 365 * DAY, true],
])('a turn %s', (_when, nextAt, due) => expect(isDue({ nextAt }, NOW)).toBe(due));

test.each([
  [{ failures: 0 }, 0],
  [{ askedAt: NOW - 1_000, failures: 0 }, 5_000],
  [{ askedAt: NOW - 7_000, failures: 2 }, 0],
  [{ askedAt: NOW - MINUTE, failures: 3 }, 14 * MINUTE],
  [{ askedAt: NOW + DAY, failures: 0 }, 6_000],
])('a service asked %j waits %i ms', (state, wait) => expect(waitBefore(state, 6_000, NOW)).toBe(wait));
