import { expect, test } from 'vitest';
import { valueSimilarity } from '@/utils/compare/align/valueSimilarity';
import type { Finder } from '@/utils/read/account/mention';
import { date } from '@/utils/read/find/date';
import { number } from '@/utils/read/find/number';
import { accountOf } from '../../read/find/account';

test.each<[mine: string, theirs: string, finder: Finder, close: number]>([
  ['It made 40 tonnes.', 'It made 50 tonnes.', number, 0.8],
  ['He fell 200 feet.', 'He fell 200 metres.', number, 0.3048],
  ['It rose by 8.3 percent.', 'It rose by 3.8 percent.', number, 1],
  ['It rose by 8.3 percent.', 'It rose by 3.9 percent.', number, 3.9 / 8.3],
  ['It paid $750,000.', 'It paid $570,000.', number, 1],
  ['It paid $3,800.', 'It paid $380.', number, 1],
  ['It paid $3,000.', 'It paid $300.', number, 0.1],
  ['It made 12 to 14 tonnes.', 'It made 21 to 41 tonnes.', number, 12 / 21],
  ['It stands at 53-3.', 'It stands at 53-13.', number, 56 / 66],
  ['They won 31-24.', 'They lost 24-31.', number, 1],
  ['It ended 6-4, 7-5.', 'It ended 6-4-2.', number, 0],
  ['It opened on July 10, 2026.', 'It opened on July 11, 2026.', date, 0.5],
])('%j and %j: %d', (mine, theirs, finder, close) => {
  const [a, b] = [mine, theirs].map((text) => finder.find(accountOf(text))[0]!.parsed);
  expect(valueSimilarity(a!, b!)).toBeCloseTo(close);
  expect(valueSimilarity(b!, a!)).toBeCloseTo(close);
});

test('a day is like no number', () => {
  const [day] = date.find(accountOf('It opened on July 10, 2026.'));
  const [count] = number.find(accountOf('It has 10 rooms.'));
  expect(valueSimilarity(day!.parsed, count!.parsed)).toBe(0);
});
