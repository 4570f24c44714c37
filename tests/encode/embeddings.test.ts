import { expect, test } from 'vitest';
import { EMBEDDING_WIDTH, lookUp, ROW_BYTES, readHalf } from '@/utils/encode/embeddings';

test.each([
  [0x0000, 0],
  [0x8000, -0],
  [0x3c00, 1],
  [0xc000, -2],
  [0x3555, 0.333251953125],
  [0x7bff, 65504],
  [0x0001, 2 ** -24],
  [0x7c00, Number.POSITIVE_INFINITY],
  [0x7e00, Number.NaN],
])('16 bits %d are %d', (bits, value) => expect(readHalf(bits)).toBe(value));

test('a row is read block by block: the low halves of the bytes, then the high ones', () => {
  const table = new Uint8Array(2 * ROW_BYTES);
  const second = ROW_BYTES;
  // The first block of the second row: scale 0.5, its first byte 0x1f, all others 0x88, which is zero twice.
  table.fill(0x88, second);
  table.set([0x00, 0x38, 0x1f], second);
  for (let block = 1; block < ROW_BYTES / 18; block += 1) table.set([0, 0], second + block * 18);
  const row = lookUp(table, [1]);
  expect(row).toHaveLength(EMBEDDING_WIDTH);
  expect(row[0]).toBe(0.5 * (15 - 8));
  expect(row[16]).toBe(0.5 * (1 - 8));
  expect(row.filter((value) => value !== 0)).toHaveLength(2);
});
