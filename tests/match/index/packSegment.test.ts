import { describe, expect, test } from 'vitest';
import type { IndexEntry } from '@/utils/match/index/indexEntry';
import { mergeSegments } from '@/utils/match/index/mergeSegments';
import { type PackedSegment, packSegment } from '@/utils/match/index/packSegment';
import { roomForPostings } from '@/utils/match/index/postings';
import { openSegment, postingsAt } from '@/utils/match/index/segment';

const entry = (id: string, day: number, ...terms: IndexEntry['terms']): IndexEntry => ({ id, day, terms });
const river = entry('river', 20_644, [7, 16], [4_294_967_295, 255]);
const tower = entry('tower', 0, [7, 1], [300, 40]);

/** The entries of a segment again, their terms rising. */
function unpack({ bytes, ids }: PackedSegment): IndexEntry[] {
  const segment = openSegment(bytes);
  const entries = ids.map((id, at) => entry(id, segment.days[at]!));
  const room = roomForPostings(segment.documents);
  segment.terms.forEach((term, place) => {
    postingsAt(segment, place, room);
    for (let at = 0; at < room.count; at += 1) entries[room.documents[at]!]!.terms.push([term, room.weights[at]!]);
  });
  return entries;
}

const rising = (all: IndexEntry[]) => all.map((one) => ({ ...one, terms: one.terms.toSorted((a, b) => a[0] - b[0]) }));

/** Accounts of which each has a term of its own and one that every seventh has. */
const many = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) =>
    entry(`${from + at}`, 20_000 + at, [1_000 + from + at, 16], [at % 7 === 0 ? 3 : 4, 1 + (at % 255)]),
  );

describe('packSegment', () => {
  test.each([
    ['nothing', []],
    ['one account', [river]],
    ['accounts that share a term', [river, tower]],
    ['an account without terms', [entry('blank', 3)]],
    ['lists whose steps need two and three bytes', many(0, 20_000)],
  ])('gives back %s as it was', (_what, entries) => {
    expect(unpack(packSegment(entries))).toEqual(rising(entries));
  });

  test('takes one byte for a word that an account has once, two for another weight', () => {
    const postings = (weight: number) => openSegment(packSegment([entry('a', 1, [7, weight])]).bytes).postings.length;
    expect([postings(16), postings(27)]).toEqual([1, 2]);
  });
});

describe('mergeSegments', () => {
  test('is as if all had been packed at once', () => {
    const parts = [many(0, 300), [tower], many(300, 5_000), [entry('blank', 3)], [river]];
    const merged = mergeSegments(parts.map(packSegment));
    expect(merged.ids).toEqual(parts.flat().map(({ id }) => id));
    expect(new Uint8Array(merged.bytes)).toEqual(new Uint8Array(packSegment(parts.flat()).bytes));
  });

  test('keeps the later of two entries with one id, and no term that only the former had', () => {
    const later = entry('river', 20_645, [9, 10]);
    const merged = mergeSegments([packSegment([river, tower]), packSegment([later])]);
    expect(unpack(merged)).toEqual([rising([tower])[0], later]);
    expect([...openSegment(merged.bytes).terms]).toEqual([7, 9, 300]);
  });
});
