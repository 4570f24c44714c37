import { expect, test } from 'vitest';
import { isSamePlace } from '@/utils/link/link';

test('a place is one sentence of one account', () => {
  const place = { account: 1, sentence: 2 };
  expect(isSamePlace(place, { ...place })).toBe(true);
  expect(isSamePlace(place, { account: 1, sentence: 3 })).toBe(false);
  expect(isSamePlace(place, { account: 0, sentence: 2 })).toBe(false);
});
