import { describe, expect, test } from 'vitest';
import { claimsOf } from '@/utils/link/claims';
import type { Link } from '@/utils/link/link';

/** Sentences by a letter an account and their place in it: "a0". */
type Name = string;
const placeOf = (name: Name) => ({ account: name.charCodeAt(0) - 97, sentence: Number(name.slice(1)) });
const nameOf = ({ account, sentence }: { account: number; sentence: number }) =>
  `${String.fromCharCode(97 + account)}${sentence}`;

/** The claims of more than one sentence, each as "a0 b1". */
function claims(lengths: number[], links: Record<string, number>): string[] {
  const made = Object.entries(links).map(([pair, score]) => {
    const [a, b] = pair.split(' ').map(placeOf);
    return { a: a!, b: b!, score } as Link;
  });
  const all = claimsOf(lengths, made).map((claim) => claim.map(nameOf).join(' '));
  expect(all.flatMap((claim) => claim.split(' ')).length, 'each sentence is in one claim').toBe(
    lengths.reduce((sum, length) => sum + length, 0),
  );
  return all.filter((claim) => claim.includes(' ')).toSorted();
}

test('a sentence that nothing is linked to is a claim of its own', () => {
  expect(claimsOf([1, 2], [])).toHaveLength(3);
});

describe('two sentences', () => {
  test('come together from a score of one half on', () => {
    expect(claims([1, 1], { 'a0 b0': 0.5 })).toEqual(['a0 b0']);
    expect(claims([1, 1], { 'a0 b0': 0.49 })).toEqual([]);
  });

  test('of one account come together by way of a third that both are linked to', () => {
    expect(claims([2, 1], { 'a0 b0': 0.9, 'a1 b0': 0.9 })).toEqual(['a0 a1 b0']);
  });
});

describe('a third account', () => {
  test('joins two that tell the same where it is surely linked to one of them', () => {
    expect(claims([1, 1, 1], { 'a0 b0': 0.9, 'b0 c0': 0.9 })).toEqual(['a0 b0 c0']);
  });

  test('stays apart where its link to one of them is all that speaks for it, and is weak', () => {
    expect(claims([1, 1, 1], { 'a0 b0': 0.9, 'b0 c0': 0.6 })).toEqual(['a0 b0']);
  });

  test('joins by two links of which one alone would not do', () => {
    expect(claims([1, 1, 1], { 'a0 b0': 0.9, 'b0 c0': 0.6, 'a0 c0': 0.3 })).toEqual(['a0 b0 c0']);
  });
});

test('two groups are not joined by one link between them, however sure', () => {
  const links = { 'a0 b0': 0.99, 'c0 d0': 0.98, 'b0 c0': 0.97 };
  expect(claims([1, 1, 1, 1], links)).toEqual(['a0 b0', 'c0 d0']);
});

test('two groups are joined where most of their pairs are linked', () => {
  const links = { 'a0 b0': 0.99, 'c0 d0': 0.98, 'b0 c0': 0.97, 'a0 c0': 0.9, 'a0 d0': 0.9 };
  expect(claims([1, 1, 1, 1], links)).toEqual(['a0 b0 c0 d0']);
});

test('the likelier link decides where a sentence belongs, in whatever order they come', () => {
  // b0 tells a part of what a0 and c0 tell, which are of two things.
  const links: [string, number][] = [
    ['a0 b0', 0.6],
    ['b0 c0', 0.65],
  ];
  expect(claims([1, 1, 1], Object.fromEntries(links))).toEqual(['b0 c0']);
  expect(claims([1, 1, 1], Object.fromEntries(links.toReversed()))).toEqual(['b0 c0']);
});

test('a group that grew is still joined by the links that it began with', () => {
  const links = { 'a0 b0': 0.99, 'c0 b0': 0.9, 'c0 a0': 0.9, 'd0 a0': 0.8, 'd0 b0': 0.8, 'd0 c0': 0.8 };
  expect(claims([1, 1, 1, 1], links)).toEqual(['a0 b0 c0 d0']);
});
