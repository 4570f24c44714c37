import { expect, test } from 'vitest';
import { findChanges } from '@/utils/extract/changes';

const BEFORE = ['At least 24 people died in the blast.', 'The mayor spoke at noon.', 'The road is closed.'];

test.each([
  ['nothing', BEFORE, []],
  [
    'only quotation marks and spaces',
    ['At least 24  people died in the blast.', 'The mayor “spoke” at noon.', 'The road is closed.'],
    [],
  ],
  [
    'a number',
    ['At least 26 people died in the blast.', ...BEFORE.slice(1)],
    [{ kind: 'changed', before: BEFORE[0], now: 'At least 26 people died in the blast.' }],
  ],
  ['a sentence more', [...BEFORE, 'Trains run again.'], [{ kind: 'added', now: 'Trains run again.' }]],
  ['a sentence less', BEFORE.slice(0, 2), [{ kind: 'removed', before: BEFORE[2] }]],
  [
    'another sentence instead',
    [BEFORE[0]!, BEFORE[1]!, 'Trains run again since Friday.'],
    [
      { kind: 'removed', before: BEFORE[2] },
      { kind: 'added', now: 'Trains run again since Friday.' },
    ],
  ],
])('sees that %s changed', (_, now, changes) => {
  expect(findChanges(BEFORE, now)).toEqual(changes);
});
