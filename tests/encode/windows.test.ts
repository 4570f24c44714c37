import { expect, test } from 'vitest';
import { windowsOf } from '@/utils/encode/windows';

test.each([
  ['nothing', [], []],
  ['one sentence, however long', [200], [[0, 1]]],
  ['sentences that fill a window exactly', [60, 40], [[0, 2]]],
  [
    'one that no longer fits begins the next',
    [60, 30, 11, 89],
    [
      [0, 2],
      [2, 4],
    ],
  ],
  [
    'one longer than a window is alone',
    [10, 101, 10],
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  ],
])('%s', (_, pieces, windows) => expect(windowsOf(pieces, 100)).toEqual(windows));
