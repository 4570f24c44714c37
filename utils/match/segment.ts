import type { Profile } from './profile';
import { topTerms } from './topTerms';
import { readVarint, writeVarint } from './varint';

/**
 * A packed piece of the index, as it lies in storage. All numbers little-endian:
 * counts of documents, terms and posting bytes (Uint32 each) · terms, rising (Uint32) · starts of their postings (Uint32)
 * · documents that have each (Uint32) · length of each document (Float32) · day of each document, 0 where unknown
 * (Uint32) · postings: a varint of the step to the next document, and a byte for the term's weight in it.
 */
export interface PackedSegment {
  bytes: ArrayBuffer;
  /** The documents' ids in order. */
  ids: string[];
}

/** One document of a segment, unpacked. */
export interface Entry {
  id: string;
  /** Days since 1970, 0 where unknown. */
  day: number;
  /** Term hashes with a weight of 1 to 255. */
  terms: [term: number, weight: number][];
}

const HEADER = 3;

/** What the index keeps of an account. */
export function entryOf(profile: Profile): Entry {
  return { id: profile.id, day: profile.day ?? 0, terms: topTerms(profile) };
}

export function packSegment(entries: Entry[]): PackedSegment {
  const lists = postingLists(entries);
  const terms = Uint32Array.from(lists.keys()).sort();
  const starts = new Uint32Array(terms.length);
  const counts = new Uint32Array(terms.length);
  const postings: number[] = [];
  terms.forEach((term, at) => {
    const list = lists.get(term)!;
    starts[at] = postings.length;
    counts[at] = list.length / 2;
    let last = 0;
    for (let i = 0; i < list.length; i += 2) {
      writeVarint(postings, list[i]! - last);
      postings.push(list[i + 1]!);
      last = list[i]!;
    }
  });
  const lengths = Float32Array.from(entries, lengthOf);
  const days = Uint32Array.from(entries, ({ day }) => day);
  const header = Uint32Array.of(entries.length, terms.length, postings.length);
  const parts = [header, terms, starts, counts, lengths, days, Uint8Array.from(postings)];
  return { bytes: join(parts), ids: entries.map(({ id }) => id) };
}

/** Document and weight, alternating, for each term. */
function postingLists(entries: Entry[]): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  entries.forEach(({ terms }, document) => {
    for (const [term, weight] of terms) {
      const list = lists.get(term);
      if (list) list.push(document, weight);
      else lists.set(term, [document, weight]);
    }
  });
  return lists;
}

function lengthOf({ terms }: Entry): number {
  return Math.sqrt(terms.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
}

function join(parts: (Uint32Array | Float32Array | Uint8Array)[]): ArrayBuffer {
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes.buffer;
}

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

/** The entries of a packed segment again, to be packed together with others. */
export function unpackSegment({ bytes, ids }: PackedSegment): Entry[] {
  const segment = openSegment(bytes);
  const entries: Entry[] = ids.map((id, at) => ({ id, day: segment.days[at]!, terms: [] }));
  segment.terms.forEach((term, place) => {
    eachPosting(segment, place, (document, weight) => entries[document]!.terms.push([term, weight]));
  });
  return entries;
}

/** One segment in place of several. Of entries with the same id the last one stays. */
export function mergeSegments(segments: PackedSegment[]): PackedSegment {
  const entries = new Map(segments.flatMap(unpackSegment).map((entry) => [entry.id, entry]));
  return packSegment([...entries.values()]);
}
