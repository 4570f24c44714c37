import { expect, test } from 'vitest';
import { candidatePairs } from '@/utils/link/candidates';
import { leads, type Matrix } from '@/utils/link/matrix';

function measured(columns: number, figure: (row: number, column: number) => number, rows = columns) {
  const values = Float64Array.from({ length: rows * columns }, (_, at) =>
    figure(Math.floor(at / columns), at % columns),
  );
  const own: Matrix = { rows, columns, values };
  return { own, ...leads(own) };
}
const none = (columns: number, rows = columns) => measured(columns, () => 0, rows);

test('a pair that nothing speaks for is no candidate', () => {
  expect(candidatePairs({ words: none(3), letters: none(3) })).toEqual([]);
});

test('a pair that is alike by one measure alone is one, whichever it is', () => {
  const one = measured(3, (row, column) => Number(row === 1 && column === 2));
  expect(candidatePairs({ words: one, letters: none(3) })).toEqual([[1, 2]]);
  expect(candidatePairs({ words: none(3), letters: one })).toEqual([[1, 2]]);
  expect(candidatePairs({ words: none(3), letters: none(3), beyond: one })).toEqual([[1, 2]]);
});

test('the pairs come in the order of the texts', () => {
  const all = measured(2, (row, column) => 1 + row + column);
  expect(candidatePairs({ words: all, letters: none(2) })).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
});

test('of very many that are alike to one sentence only the most alike are looked at, eight of them', () => {
  // One sentence beside twenty, each a little less alike than the one before; no column has a rival of its own.
  const falling = measured(20, (_, column) => 1 - column / 100, 1);
  const ofRow = candidatePairs({ words: falling, letters: none(20, 1) });
  // As the only one of its column each is its most alike, too.
  expect(ofRow).toHaveLength(20);

  const square = measured(20, (row, column) => 1 - Math.abs(row - column) / 100);
  const pairs = candidatePairs({ words: square, letters: none(20) });
  expect(pairs.filter(([row]) => row === 10).map(([, column]) => column)).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14]);
});
