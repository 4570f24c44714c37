import { describe, expect, test } from 'vitest';
import { headsOf } from '@/utils/encode/heads';
import weights from '@/utils/encode/heads.json';
import { multiplyPlainly } from '@/utils/encode/product';
import { reversed, similarity } from '@/utils/encode/similarity';
import { WIDTH } from '@/utils/encode/vectors';
import { made } from './encoded';

const HEADS = ['importance', 'only'] as const;

describe.each(HEADS)('the head for %s', (name) => {
  const head = weights[name];

  test('weighs the mean vector of a sentence that stands alone', () => {
    expect(headsOf([made([7])])[name]).toEqual([expect.closeTo(head[7]!, 4)]);
  });

  test('weighs also what is apart from the mean of the account', () => {
    const [first, second] = headsOf([made([1]), made([2])])[name] as [number, number];
    const apart = (head[WIDTH + 1]! - head[WIDTH + 2]!) / 2;
    expect(first).toBeCloseTo(head[1]! + apart, 4);
    expect(second).toBeCloseTo(head[2]! - apart, 4);
  });

  test('says nothing of a sentence without words, and of no sentences', () => {
    expect(headsOf([made([])])[name]).toEqual([0]);
    expect(headsOf([])[name]).toEqual([]);
  });
});

test('heads go with the account that they are of', async () => {
  const [a, b] = [[made([1])], [made([2]), made([3])]];
  const there = await similarity(a, b, multiplyPlainly);
  expect(there.heads).toEqual([headsOf(a), headsOf(b)]);
  expect(reversed(there).heads).toEqual([headsOf(b), headsOf(a)]);
});
