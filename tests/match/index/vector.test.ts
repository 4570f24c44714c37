import { describe, expect, test } from 'vitest';
import { coverage, dot, normalize, sharedTerms, toVector, type Vector } from '@/utils/match/index/vector';

const vector = (...counts: [term: number, weight: number][]): Vector => toVector(new Map(counts));
const same = (weight: number) => weight;

test('terms rise as unsigned numbers, each with its own weight', () => {
  expect(vector([4_294_967_295, 3], [9, 1], [10, 2])).toEqual({
    terms: Uint32Array.of(9, 10, 4_294_967_295),
    weights: Float32Array.of(1, 2, 3),
  });
});

describe('normalize', () => {
  test('gives a vector the length 1, whatever factor', () => {
    expect(normalize(vector([1, 3], [2, 4]), same).weights).toEqual(Float32Array.of(0.6, 0.8));
    expect(normalize(vector([1, 3], [2, 4]), (weight, term) => weight * term).weights[1]).toBeCloseTo(
      8 / Math.sqrt(73),
    );
  });

  test.each([
    ['an empty vector', vector(), []],
    ['one of which every account has every term', vector([1, 3]), [0]],
  ])('leaves %s as it is', (_what, given, weights) => {
    expect([...normalize(given, () => 0).weights]).toEqual(weights);
  });
});

const a = vector([1, 1], [3, 2], [5, 2]);

describe('two vectors', () => {
  test.each([
    ['the same', a, 9, 1, 3],
    ['none alike', vector([2, 7], [4, 7]), 0, 0, 0],
    ['an empty one', vector(), 0, 0, 0],
    ['one alike, at the end', vector([2, 7], [5, 3]), 6, 4 / 9, 1],
    ['a longer one', vector([0, 1], [1, 1], [3, 1], [4, 1], [6, 1]), 3, 5 / 9, 2],
  ])('%s', (_what, b, product, covered, shared) => {
    expect(dot(a, b)).toBe(product);
    expect(dot(b, a)).toBe(product);
    expect(coverage(a, b)).toBeCloseTo(covered, 6);
    expect(sharedTerms(a, b)).toBe(shared);
  });

  test('nothing of an empty vector is covered', () => expect(coverage(vector(), a)).toBe(0));
});
