import { expect, test } from 'vitest';
import { readWords } from '@/utils/text/shared/words/terms';

test('a word of a hundred thousand letters is one word, read at once', () => {
  const begun = performance.now();
  const words = readWords(`ferry ${'ationaliza'.repeat(10_000)} strike`);
  expect(words.map(({ term }) => term.length)).toEqual([5, expect.any(Number), 6]);
  expect(performance.now() - begun).toBeLessThan(1_000);
});
