/** Numbers of the ONNX format (onnx.proto3): the types of elements, and the versions that the runtime must know. */
const UINT8 = 2;
const INT8 = 3;
const INT32 = 6;
const FORMAT_VERSION = 8;
const OPERATOR_VERSION = 13;

/** What stands for zero in `a`: the runtime multiplies unsigned bytes with signed ones twelve times as fast as signed alone. */
export const ZERO = 128;

/**
 * The graph that multiplies every row of `a` with every row of `b`: `product = (a − ZERO) · bᵀ`, whole numbers in and
 * out, so that every machine gives the same. Written out here, as it is the whole of a model file: two steps, no weights.
 */
export function productGraph(): Uint8Array {
  const turn = [text(1, 'b'), text(2, 'turned'), text(4, 'Transpose')];
  const multiply = [text(1, 'a'), text(1, 'turned'), text(1, 'zero'), text(2, 'product'), text(4, 'MatMulInteger')];
  const graph = [
    part(1, turn),
    part(1, multiply),
    text(2, 'product'),
    part(5, [number(2, UINT8), number(5, ZERO), text(8, 'zero')]),
    part(11, matrix('a', UINT8)),
    part(11, matrix('b', INT8)),
    part(12, matrix('product', INT32)),
  ];
  return Uint8Array.from([number(1, FORMAT_VERSION), part(7, graph), part(8, [number(2, OPERATOR_VERSION)])].flat());
}

/** A matrix by name, of any size. */
function matrix(name: string, elements: number): number[][] {
  const shape = part(2, [part(1, [text(2, `${name}Rows`)]), part(1, [text(2, `${name}Columns`)])]);
  return [text(1, name), part(2, [part(1, [number(1, elements), shape])])];
}

/** A field, its number and its value, as Protocol Buffers write them. */
function number(field: number, value: number): number[] {
  return [field << 3, ...varint(value)];
}

function text(field: number, value: string): number[] {
  return [(field << 3) | 2, ...varint(value.length), ...new TextEncoder().encode(value)];
}

function part(field: number, fields: number[][]): number[] {
  const bytes = fields.flat();
  return [(field << 3) | 2, ...varint(bytes.length), ...bytes];
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)];
}
