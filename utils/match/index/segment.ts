import { type Postings, readPostings } from './postings';

/** Counts of documents and of terms. */
const HEADER = 2;

/** The columns of a segment, each with a number a document or a number a term. */
export interface Columns {
  /** Hashes of the terms that occur, rising. */
  terms: Uint32Array;
  /** Where the postings of each term start. */
  starts: Uint32Array;
  /** Length of each document's vector. */
  lengths: Float32Array;
  /** Documents that have each term; `MOST_DOCUMENTS` keeps them below 65,536. */
  counts: Uint16Array;
  /** Day of each document since 1970, 0 where unknown. */
  days: Uint16Array;
  postings: Uint8Array;
}

/**
 * A piece of the index, as it lies in storage and ready to be searched: views into its bytes, nothing copied. The bytes
 * are, little-endian: counts of documents and terms (Uint32 each), then the columns in the order above.
 */
export interface Segment extends Columns {
  documents: number;
}

export function openSegment(bytes: ArrayBuffer): Segment {
  const [documents, terms] = new Uint32Array(bytes, 0, HEADER) as unknown as [number, number];
  let at = HEADER * 4;
  const take = (size: number) => {
    at += size;
    return at - size;
  };
  return {
    documents,
    terms: new Uint32Array(bytes, take(terms * 4), terms),
    starts: new Uint32Array(bytes, take(terms * 4), terms),
    lengths: new Float32Array(bytes, take(documents * 4), documents),
    counts: new Uint16Array(bytes, take(terms * 2), terms),
    days: new Uint16Array(bytes, take(documents * 2), documents),
    postings: new Uint8Array(bytes, at),
  };
}

/** The bytes that `openSegment` opens. */
export function closeSegment({ terms, starts, lengths, counts, days, postings }: Columns): ArrayBuffer {
  const header = Uint32Array.of(lengths.length, terms.length);
  const parts = [header, terms, starts, lengths, counts, days, postings];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes.buffer;
}

/** The place of a term in a segment, -1 where no document has it. */
export function placeOf({ terms }: Segment, term: number): number {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = terms[middle]!;
    if (found === term) return middle;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Unpacks the documents that have the term at `place`: none at -1. */
export function postingsAt({ postings, starts, counts }: Segment, place: number, into: Postings): void {
  readPostings(postings, starts[place] ?? 0, counts[place] ?? 0, into);
}
