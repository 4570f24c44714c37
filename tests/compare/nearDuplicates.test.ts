import { expect, test } from 'vitest';
import { groupNearDuplicates } from '@/utils/compare/nearDuplicates';
import { article } from './article';

const words = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');
const copiesOf = (a: string, b: string) => groupNearDuplicates([article('a', a), article('b', b)])[0]!.copies;

test('a text that another outlet carries too, cut or with a paragraph of its own, is a copy', () => {
  expect(copiesOf(words(100), words(100))).toEqual(['b']);
  expect(copiesOf(words(100), words(50))).toEqual(['b']);
  expect(copiesOf(words(100), `${words(80)} ${words(30, 500)}`)).toEqual(['b']);
});

test('one that shares a third of its words in a row with another is an account of its own', () => {
  expect(copiesOf(words(100), `${words(35)} ${words(65, 500)}`)).toEqual([]);
});

test('of a few words, a summary, nothing can be said', () => {
  expect(copiesOf(words(100), words(20))).toEqual([]);
  expect(copiesOf(words(100), words(27))).toEqual(['b']);
});

/** Both have so many words in a row in common, again and again, each with a word of its own between. */
const inRuns = (own: string, run: number) =>
  Array.from({ length: 40 }, (_, at) => `${words(run, 100 * at)} ${own}${at}`).join(' ');

test('six words in a row are hardly chance', () => {
  expect(copiesOf(inRuns('mine', 15), inRuns('theirs', 15))).toEqual(['b']);
  expect(copiesOf(inRuns('mine', 5), inRuns('theirs', 5))).toEqual([]);
});

test('of long texts the first three thousand words are compared', () => {
  const short = (count: number, from: number) =>
    Array.from({ length: count }, (_, at) => (from + at).toString(36)).join(' ');
  const told = (first: number, own: number) => `${short(first, 0)} ${short(3000 - first, own)} ${short(2000, 9000)}`;
  expect(copiesOf(told(1700, 20_000), told(1700, 30_000))).toEqual([]);
  expect(copiesOf(told(1900, 20_000), told(1900, 30_000))).toEqual(['b']);
});
