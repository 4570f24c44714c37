import { expect, test } from 'vitest';
import { at, leads, type Matrix } from '@/utils/link/matrix';

const matrixOf = (...lines: number[][]): Matrix => ({
  rows: lines.length,
  columns: lines[0]!.length,
  values: Float64Array.from(lines.flat()),
});
const linesOf = ({ columns, values }: Matrix) =>
  Array.from({ length: values.length / columns }, (_, row) => [...values.slice(row * columns, (row + 1) * columns)]);

test('a pair leads by what it has over the best other pair of its sentence', () => {
  const { inRow, inColumn } = leads(matrixOf([8, 5, 1], [2, 6, 7]));
  expect(linesOf(inRow)).toEqual([
    [3, -3, -7],
    [-5, -1, 1],
  ]);
  expect(linesOf(inColumn)).toEqual([
    [6, -1, -6],
    [-6, 1, 6],
  ]);
});

test('of two that are equal neither leads', () => {
  expect(linesOf(leads(matrixOf([4, 4])).inRow)).toEqual([[0, 0]]);
});

test('a pair without rivals leads by all it has', () => {
  const { inRow, inColumn } = leads(matrixOf([4]));
  expect([linesOf(inRow), linesOf(inColumn)]).toEqual([[[4]], [[4]]]);
});

test.each([
  [-1, 0],
  [0, -1],
  [2, 0],
  [0, 3],
])('beside the edge, at %i, %i, there is nothing', (row, column) => {
  expect(at(matrixOf([1, 2, 3], [4, 5, 6]), row, column)).toBe(0);
});

test('a figure is found by row and column', () => {
  expect(at(matrixOf([1, 2, 3], [4, 5, 6]), 1, 2)).toBe(6);
});
