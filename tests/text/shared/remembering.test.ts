import { expect, test, vi } from 'vitest';
import { remembering } from '@/utils/text/shared/words/remembering';

test('a word is made once, and again after so many others', () => {
  const make = vi.fn((word: string) => word.toUpperCase());
  const made = remembering(make, 2);
  expect(['tarn', 'tarn', 'holm', 'tarn'].map(made)).toEqual(['TARN', 'TARN', 'HOLM', 'TARN']);
  expect(make).toHaveBeenCalledTimes(2);
  expect(['falk', 'tarn'].map(made)).toEqual(['FALK', 'TARN']);
  expect(make).toHaveBeenCalledTimes(4);
});
