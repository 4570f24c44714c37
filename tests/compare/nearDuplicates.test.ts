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
