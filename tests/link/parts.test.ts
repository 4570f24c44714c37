import { expect, test } from 'vitest';
import { partsOf } from '@/utils/link/parts';

const NAMES = ['words', 'names', 'quotes', 'length'];

test('what moves a probability most comes first, whichever way it moves it', () => {
  const parts = partsOf(NAMES, [0.5, 1, 2, 1], [2, -3, 0.1, 0.5]);
  expect(parts.map(({ feature }) => feature)).toEqual(['names', 'words', 'length', 'quotes']);
  expect(parts[0]).toEqual({ feature: 'names', value: 1, weight: -3 });
});

test('what is not there, and what weighs nothing, is no part', () => {
  expect(partsOf(NAMES, [0, 1, 1, 0.00001], [2, 0, 1, 1]).map(({ feature }) => feature)).toEqual(['quotes']);
});
