import { expect, test } from 'vitest';
import { stepsOf } from '@/utils/compare/facts/inStep';
import type { Link } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';

const side = (sentences: number, tag = 'en') =>
  ({ words: new Array(sentences).fill(undefined), account: { language: { tag } } }) as unknown as Side;
const link = (a: number, b: number, how: Link['how']) =>
  ({ a: { account: 0, sentence: a }, b: { account: 1, sentence: b }, how }) as Link;

test('an account is told again where most of its sentences are', () => {
  const links = [link(0, 0, 'same'), link(1, 3, 'same'), link(2, 4, 'partly')];
  expect(stepsOf([side(4), side(20)], links).inStep(0, 1)).toBe(true);
  expect(stepsOf([side(4), side(20)], links).inStep(1, 0)).toBe(true);
  expect(stepsOf([side(5), side(20)], links).inStep(0, 1)).toBe(false);
});

test('a sentence that is told twice counts once', () => {
  expect(stepsOf([side(4), side(20)], [link(0, 0, 'same'), link(0, 1, 'same')]).inStep(0, 1)).toBe(false);
});

test('an account is told closely again where two of three sentences are', () => {
  const links = [link(0, 0, 'same'), link(1, 3, 'same')];
  expect(stepsOf([side(3), side(20)], links).closely(0, 1)).toBe(true);
  expect(stepsOf([side(4), side(20)], links).closely(0, 1)).toBe(false);
});

test('of two languages fewer sentences are known to tell the same', () => {
  const links = [link(0, 0, 'same'), link(1, 3, 'same')];
  expect(stepsOf([side(6), side(20, 'de')], links).inStep(0, 1)).toBe(true);
  expect(stepsOf([side(7), side(20, 'de')], links).inStep(0, 1)).toBe(false);
  expect(stepsOf([side(5), side(20, 'de')], links).closely(0, 1)).toBe(true);
  expect(stepsOf([side(6), side(20, 'de')], links).closely(0, 1)).toBe(false);
});
