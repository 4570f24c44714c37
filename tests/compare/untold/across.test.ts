import { expect, test } from 'vitest';
import { untoldReader } from '@/utils/compare/untold/untold';
import type { Link } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

const [sought, other] = [
  'The ferry to Corran ran aground at noon and nobody was hurt.',
  'Schulen blieben am Montag geschlossen. Der Rat tagt morgen.',
];
const sides = sidesOf([article('A', sought), { ...article('B', other), language: 'de' }].map(prepareAccount));
const link = (mode: Link['mode'], probability: number): Link => ({
  ...{ a: { account: 0, sentence: 0 }, b: { account: 1, sentence: 0 }, how: 'partly', same: 0, score: 0 },
  probability,
  mode,
});
const untold = (links: Link[]) => untoldReader(sides, links).probability({ account: 0, sentence: 0 }, 1);

test('by words alone nothing is said to be told nowhere in another language', () => {
  expect(untold([])).toBe(0);
  expect(untold([link('words', 0.001)])).toBe(0);
});

test('by vectors it is, as surely as no sentence is likely to tell it', () => {
  expect(untold([link('across', 0.002)])).toBeGreaterThan(0.8);
  expect(untold([link('across', 0.9)])).toBeLessThan(0.4);
});
