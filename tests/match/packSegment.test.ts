import { describe, expect, test } from 'vitest';
import type { Entry } from '@/utils/match/entry';
import { mergeSegments, packSegment, unpackSegment } from '@/utils/match/packSegment';

const entry = (id: string, day: number, ...terms: Entry['terms']): Entry => ({ id, day, terms });
const river = entry('river', 20_644, [7, 16], [4_294_967_295, 255]);
const tower = entry('tower', 0, [7, 1], [300, 40]);

describe('packSegment', () => {
  test.each([
    ['nothing', []],
    ['one account', [river]],
    ['accounts that share a term', [river, tower]],
    ['an account without terms', [entry('blank', 3)]],
  ])('gives back %s as it was', (_what, entries) => {
    const sorted = (all: Entry[]) => all.map((one) => ({ ...one, terms: one.terms.toSorted((a, b) => a[0] - b[0]) }));
    expect(sorted(unpackSegment(packSegment(entries)))).toEqual(sorted(entries));
  });

  test('holds document numbers that need more than a byte', () => {
    const many = Array.from({ length: 400 }, (_, at) =>
      entry(`${at}`, at, ...(at % 399 === 0 ? [[5, 9] as [number, number]] : [])),
    );
    const unpacked = unpackSegment(packSegment(many));
    expect(unpacked.filter(({ terms }) => terms.length > 0).map(({ id }) => id)).toEqual(['0', '399']);
  });
});

describe('mergeSegments', () => {
  test('keeps the later of two entries with one id', () => {
    const later = entry('river', 20_645, [9, 10]);
    const merged = unpackSegment(mergeSegments([packSegment([river, tower]), packSegment([later])]));
    expect(merged.map(({ id, day }) => [id, day])).toEqual([
      ['river', 20_645],
      ['tower', 0],
    ]);
    expect(merged[0]?.terms).toEqual([[9, 10]]);
  });
});
