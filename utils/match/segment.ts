import { readVarint } from './varint';

const HEADER = 3;

/** A segment ready to be searched: views into its bytes, nothing copied. */
export interface Segment {
  documents: number;
  terms: Uint32Array;
  starts: Uint32Array;
  counts: Uint32Array;
  lengths: Float32Array;
  days: Uint32Array;
  postings: Uint8Array;
}

export function openSegment(bytes: ArrayBuffer): Segment {
  const [documents, terms, size] = new Uint32Array(bytes, 0, HEADER) as unknown as [number, number, number];
  let at = HEADER * 4;
  const take = (count: number) => {
    at += count * 4;
    return at - count * 4;
  };
  return {
    documents,
    terms: new Uint32Array(bytes, take(terms), terms),
    starts: new Uint32Array(bytes, take(terms), terms),
    counts: new Uint32Array(bytes, take(terms), terms),
    lengths: new Float32Array(bytes, take(documents), documents),
    days: new Uint32Array(bytes, take(documents), documents),
    postings: new Uint8Array(bytes, at, size),
  };
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

/** Calls `visit` with every document that has the term at `place`, and the term's weight in it. */
export function eachPosting(segment: Segment, place: number, visit: (document: number, weight: number) => void): void {
  const { postings } = segment;
  const cursor = { at: segment.starts[place]! };
  let document = 0;
  for (let left = segment.counts[place]!; left > 0; left -= 1) {
    document += readVarint(postings, cursor);
    visit(document, postings[cursor.at]!);
    cursor.at += 1;
  }
}
