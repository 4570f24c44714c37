import { expect, test } from 'vitest';
import type { Evidence } from '@/utils/compare/align/evidence';
import { compareNearWords, nearWordsOf } from '@/utils/compare/align/nearWords';

const TERMS = ['boat', 'net', 'pier', 'storm'];
const evidence = {
  termNumber: (term: string) => TERMS.indexOf(term),
  weight: (term: string) => (TERMS.includes(term) ? 2 : 0),
} as Evidence;
const near = (words: Record<string, number>) => nearWordsOf(new Map(Object.entries(words)), evidence);

test.each([
  ['the same words', { boat: 1, net: 0.5 }, { net: 0.5, boat: 1 }, 1],
  ['no word in common', { boat: 1 }, { storm: 1 }, 0],
  ['one of two', { boat: 1, net: 1 }, { boat: 1, pier: 1 }, 0.5],
  ['words that the story does not hold', { boat: 1, unknown: 1 }, { unknown: 1 }, 0],
] as const)('%s', (_, a, b, alike) => {
  expect(compareNearWords(near(a), near(b)).alike).toBeCloseTo(alike);
});

test('the rarest word near both counts by how near it is to each', () => {
  const { rarest } = compareNearWords(near({ boat: 1, net: 0.25 }), near({ boat: 0.25, net: 0.25 }));
  expect(rarest).toBeCloseTo((2 * Math.sqrt(0.25)) / 4.3);
});
