import type { Entry } from './entry';
import { eachPosting, openSegment } from './segment';
import { writeVarint } from './varint';

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

/** Segments beyond this are left as they are: packing them again would take a tenth of a second. */
export const MOST_DOCUMENTS = 8192;

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
