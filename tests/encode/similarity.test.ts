import { describe, expect, test } from 'vitest';
import { openEncoder } from '@/scripts/shared/openEncoder';
import { multiplyPlainly } from '@/utils/encode/product';
import { figuresAt, similarity } from '@/utils/encode/similarity';
import { WIDTH } from '@/utils/encode/vectors';
import { made } from './encoded';

const of = (a: Parameters<typeof similarity>[0], b: Parameters<typeof similarity>[0]) =>
  similarity(a, b, multiplyPlainly);

describe('late interaction', () => {
  test('takes for each word the best one of the other sentence, by rarity', async () => {
    const figures = figuresAt(await of([made([1, 2], [48, 16])], [made([1, 7, 8])]), 0, 0);
    // The word that is found weighs three of four; of the three words of b one is found.
    expect(figures.ab).toBeCloseTo(0.75, 4);
    expect(figures.ba).toBeCloseTo(1 / 3, 4);
  });

  test('knows words that are merely alike', async () => {
    const { ab } = figuresAt(await of([made([1])], [made([[1, 2]])]), 0, 0);
    expect(ab).toBeCloseTo(Math.SQRT1_2, 2);
  });

  test('lays against each word what it finds on average', async () => {
    const all = await of([made([1, 2])], [made([1]), made([1, 2])]);
    // Word 1 is found in both sentences, so it says nothing; word 2 in one of two: half above its average, half below.
    expect(figuresAt(all, 0, 1).rab).toBeCloseTo((0 + 0.5) / 2, 4);
    expect(figuresAt(all, 0, 0).rab).toBeCloseTo((0 - 0.5) / 2, 4);
  });

  test('stands at row and column, and is the same the other way round', async () => {
    const a = [made([1, 2]), made([3]), made([4, 5, 6])];
    const b = [made([3, 1], [32, 16]), made([[4, 5]])];
    const [there, back] = [await of(a, b), await of(b, a)];
    expect([there.rows, there.columns]).toEqual([3, 2]);
    for (const row of a.keys()) {
      for (const column of b.keys()) {
        const { ab, ba, rab, rba } = figuresAt(there, row, column);
        expect(figuresAt(back, column, row)).toEqual({ ab: ba, ba: ab, rab: rba, rba: rab });
      }
    }
  });

  test('of sentences without words is nothing', async () => {
    const all = await of([made([]), made([1])], [made([1]), made([])]);
    expect(figuresAt(all, 0, 0)).toEqual({ ab: 0, ba: 0, rab: 0, rba: 0 });
    expect(figuresAt(all, 1, 1)).toEqual({ ab: 0, ba: 0, rab: 0, rba: 0 });
    expect(figuresAt(all, 1, 0)).toEqual({ ab: 1, ba: 1, rab: 0, rba: 0 });
    expect(await of([], [made([1])])).toMatchObject({ rows: 0, ab: [] });
    expect(await of([made([])], [made([])])).toMatchObject({ ab: [0], ba: [0] });
  });
});

test('the runtime multiplies as plain code does, to the last digit', async () => {
  const { multiply } = await openEncoder();
  const some = (rows: number, step: number) =>
    Int8Array.from({ length: rows * WIDTH }, (_, at) => ((at * step) % 255) - 127);
  const [a, b] = [some(37, 7919), some(5, 104_729)];
  expect(await multiply(a, b)).toEqual(multiplyPlainly(a, b));
  expect(await multiply(new Int8Array(), b)).toEqual(new Int32Array());
});
