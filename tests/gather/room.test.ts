import { expect, test } from 'vitest';
import { believedTime, itemsToDrop } from '@/utils/gather/room';

test.each([
  ['few items and much room', { items: 900, usage: 10, quota: 1_000 }, 0],
  ['as many as allowed', { items: 1_000, usage: 10, quota: 1_000 }, 0],
  ['too many', { items: 1_300, usage: 10, quota: 1_000 }, 300],
  ['a disk that is nearly full', { items: 401, usage: 801, quota: 1_000 }, 101],
  ['both, the more of the two', { items: 2_000, usage: 801, quota: 1_000 }, 1_000],
  ['nothing kept on a full disk', { items: 0, usage: 1_000, quota: 1_000 }, 0],
])('%s', (_what, room, dropped) => expect(itemsToDrop(room, 1_000)).toBe(dropped));

const DAY = 24 * 60 * 60_000;

test.each([
  ['the first night', 1_000 * DAY, 0, 1_000],
  ['the next night', 1_001 * DAY, 1_000 * DAY, 1_001],
  ['a clock that is 400 days ahead', 1_400 * DAY, 1_000 * DAY, 1_007],
  ['the night after it was set right', 1_001 * DAY, 1_007 * DAY, 1_001],
  ['a month away', 1_030 * DAY, 1_000 * DAY, 1_007],
])('%s: things are forgotten by a time that was believed in days', (_what, now, former, day) =>
  expect(believedTime(now, former) / DAY).toBe(day),
);
