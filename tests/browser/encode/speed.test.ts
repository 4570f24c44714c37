import { expect, test } from 'vitest';
import { createSpeedCheck, TooSlow } from '@/utils/browser/encode/speed';

/** Windows of 100 tokens that took so many milliseconds each. */
function after(...times: number[]): void {
  let now = 0;
  const check = createSpeedCheck(() => now);
  for (const time of times) {
    now += time;
    check(100);
  }
}

test('a machine on which every window takes long is too slow', () => {
  expect(() => after(3_000, 2_000, 1_300)).not.toThrow();
  expect(() => after(3_000, 2_000, 1_300, 1_250)).toThrow(TooSlow);
});

test('a machine that is busy is not: one window was fast', () => {
  expect(() => after(3_000, 9_000, 900, 9_000, 9_000)).not.toThrow();
});
