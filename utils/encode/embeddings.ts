/** Width of a word's embedding, which the encoder's first layer reads. */
export const EMBEDDING_WIDTH = 384;

const BLOCK_WEIGHTS = 32;
const BLOCK_BYTES = 18;
const BLOCKS_A_ROW = EMBEDDING_WIDTH / BLOCK_WEIGHTS;
export const ROW_BYTES = BLOCKS_A_ROW * BLOCK_BYTES;

/**
 * Reads rows of the embedding table. It stays packed as it comes, in Q4_0 blocks: a 16-bit float, the scale of 32
 * weights, then 16 bytes; byte `j` holds weight `j` in its low half and weight `j + 16` in its high half, each plus 8.
 */
export function lookUp(table: Uint8Array, ids: readonly number[]): Float32Array {
  const rows = new Float32Array(ids.length * EMBEDDING_WIDTH);
  ids.forEach((id, place) => {
    for (let block = 0; block < BLOCKS_A_ROW; block += 1) {
      const to = place * EMBEDDING_WIDTH + block * BLOCK_WEIGHTS;
      unpackBlock(table, id * ROW_BYTES + block * BLOCK_BYTES, rows, to);
    }
  });
  return rows;
}

function unpackBlock(table: Uint8Array, from: number, rows: Float32Array, to: number): void {
  const scale = readHalf(table[from]! | (table[from + 1]! << 8));
  for (let at = 0; at < 16; at += 1) {
    const pair = table[from + 2 + at]!;
    rows[to + at] = scale * ((pair & 15) - 8);
    rows[to + at + 16] = scale * ((pair >> 4) - 8);
  }
}

/** The number that 16 bits stand for as an IEEE 754 half: `DataView.getFloat16` is younger than the browsers we support. */
export function readHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
