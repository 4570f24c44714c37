import { expect, test } from 'vitest';
import { isHeading } from '@/utils/read/account/heading';

test.each([
  ['Growth of the Harbour', true],
  ['Who Pays for the New Harbour of Delby?', true],
  ['WHO PAYS FOR THE HARBOUR?', true],
  ['Ida Falk Leaves the Court', true],
  ['Ida Falk leaves the court', false],
  ['The harbour of Delby will be closed for three weeks', false],
  ['Ida Falk, Harbour Board.', false],
  ['Who pays for the new harbour of Delby?', false],
  ['港を閉鎖', false],
  ['12 of 40', false],
  ['Ida Falk Leaves Delby Harbour Board After Nine Years', true],
  ['Ida Falk Leaves Delby Harbour board after Nine Years', false],
  [`Ida Falk ${'Leaves Delby '.repeat(7)}`.trim(), true],
  [`Ida Falk Now ${'Leaves Delby '.repeat(7)}`.trim(), false],
])('%s', (text, expected) => {
  expect(isHeading(text)).toBe(expected);
});
