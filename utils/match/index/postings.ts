/**
 * The weight of a word that an account has once, so that a byte holds weights up to sixteen times that. Three postings in four
 * have it, so only other weights take a byte.
 */
export const ONCE = 16;
/** A document's step in three bytes of seven bits, one of them the sign for a weight; then the weight. */
const MOST_POSTING_BYTES = 4;

/** Writes lists of postings: a varint of twice the step to the next document, plus 1 where a byte for the weight follows. */
export class PostingWriter {
  at = 0;
  private last = 0;
  private readonly bytes: Uint8Array;

  constructor(mostPostings: number) {
    this.bytes = new Uint8Array(mostPostings * MOST_POSTING_BYTES);
  }

  /** The documents of a list are added in rising order. */
  beginList(): void {
    this.last = 0;
  }

  add(document: number, weight: number): void {
    let rest = (document - this.last) * 2 + (weight === ONCE ? 0 : 1);
    this.last = document;
    while (rest > 127) {
      this.bytes[this.at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.at++] = rest;
    if (weight !== ONCE) this.bytes[this.at++] = weight;
  }

  written(): Uint8Array {
    return this.bytes.subarray(0, this.at);
  }
}

/** One list, unpacked: the first `count` places hold the documents that have a term, and its weight in each. */
export interface Postings {
  count: number;
  documents: Uint32Array;
  weights: Uint8Array;
}

/** Room for the lists of a segment with this many documents, to be filled again and again. */
export function roomForPostings(documents: number): Postings {
  return { count: 0, documents: new Uint32Array(documents), weights: new Uint8Array(documents) };
}

/** Unpacks the list of `count` postings that starts at a place of `bytes`. */
export function readPostings(bytes: Uint8Array, start: number, count: number, into: Postings): void {
  const { documents, weights } = into;
  let at = start;
  let document = 0;
  for (let posting = 0; posting < count; posting += 1) {
    let byte = bytes[at++]!;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      value |= (byte & 127) << shift;
    }
    document += value >>> 1;
    documents[posting] = document;
    weights[posting] = value & 1 ? bytes[at++]! : ONCE;
  }
  into.count = count;
}
