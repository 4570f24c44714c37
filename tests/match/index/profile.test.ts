import { expect, test } from 'vitest';
import { profileOf } from '@/utils/match/index/profile';
import { article, item } from '../account';

/** So many words, no two alike. */
const words = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    ['b', ...at.toString().padStart(4, '0')].map((digit) => `${'bdfgklmnpr'[Number(digit)] ?? 'z'}o`).join(''),
  ).join(' ');

test('a page is read as far as it tells its own story, its event first, its lead like an item', () => {
  const { length, views } = profileOf(article('a', '', words(1_400)));
  expect(length).toBe(1_200);
  expect(views.full.terms).toHaveLength(1_200);
  expect(views.first.terms).toHaveLength(200);
  expect(views.lead.terms).toHaveLength(40);
});

test('a word of the title counts as if it stood in the text twice besides', () => {
  const { first, full } = profileOf(item('a', 'Ferry', 'Ferry')).views;
  expect([...first.weights]).toEqual([3]);
  expect([...full.weights]).toEqual([2]);
});

test('what is quoted is known by each four words of it in a row', () => {
  const gramsOf = (quoted: string) => profileOf(item('a', '', `“${quoted},” she said.`)).views.quotes.terms.length;
  expect(gramsOf('Bridges collapse everywhere')).toBe(0);
  expect(gramsOf('Bridges collapse everywhere today')).toBe(1);
  expect(gramsOf('Bridges collapse everywhere today, friends')).toBe(2);
});
