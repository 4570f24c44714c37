import { Tensor } from 'onnxruntime-web/wasm';
import { productGraph, ZERO } from './productGraph';
import type { Graph } from './runtime';
import { WIDTH } from './vectors';

/** Multiplies every row of `a` with every row of `b`: row by row of `a`, one whole number a row of `b`. */
export type Multiply = (a: Int8Array, b: Int8Array) => Int32Array | Promise<Int32Array>;

/** By the runtime: one article with another is some hundred million multiplications. */
export async function createMultiply(load: (graph: Uint8Array) => Promise<Graph>): Promise<Multiply> {
  const graph = await load(productGraph());
  return async (a, b) => {
    if (a.length === 0 || b.length === 0) return new Int32Array();
    const { product } = await graph.run({
      a: new Tensor('uint8', fromZero(a), shapeOf(a)),
      b: new Tensor('int8', b, shapeOf(b)),
    });
    return product!.data as Int32Array;
  };
}

/** The same numbers without a sign. (`Uint8Array.from` with a function takes many times as long.) */
function fromZero(vectors: Int8Array): Uint8Array {
  const moved = new Uint8Array(vectors.length);
  for (let at = 0; at < vectors.length; at += 1) moved[at] = vectors[at]! + ZERO;
  return moved;
}

function shapeOf(vectors: Int8Array): [rows: number, width: number] {
  return [vectors.length / WIDTH, WIDTH];
}

/** The same without a runtime, for a pair of sentences or a test. */
export function multiplyPlainly(a: Int8Array, b: Int8Array): Int32Array {
  const [height, width] = [a.length / WIDTH, b.length / WIDTH];
  const product = new Int32Array(height * width);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      let sum = 0;
      for (let at = 0; at < WIDTH; at += 1) sum += a[row * WIDTH + at]! * b[column * WIDTH + at]!;
      product[row * width + column] = sum;
    }
  }
  return product;
}
