import { expect, test } from 'vitest';
import { itemsToDrop } from '@/utils/gather/room';

test.each([
  ['few items and much room', { items: 900, usage: 10, quota: 1_000 }, 0],
  ['as many as allowed', { items: 1_000, usage: 10, quota: 1_000 }, 0],
  ['too many', { items: 1_300, usage: 10, quota: 1_000 }, 300],
  ['a disk that is nearly full', { items: 401, usage: 801, quota: 1_000 }, 101],
  ['both, the more of the two', { items: 2_000, usage: 801, quota: 1_000 }, 1_000],
  ['nothing kept on a full disk', { items: 0, usage: 1_000, quota: 1_000 }, 0],
])('%s', (_what, room, dropped) => expect(itemsToDrop(room, 1_000)).toBe(dropped));
