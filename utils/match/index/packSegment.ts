import type { IndexEntry } from './indexEntry';
import { PostingWriter } from './postings';
import { closeSegment } from './segment';

/** A segment's bytes, and the ids of its documents in order. */
export interface PackedSegment {
  bytes: ArrayBuffer;
  ids: string[];
}

export function packSegment(entries: IndexEntry[]): PackedSegment {
  const lists = postingLists(entries);
  const terms = Uint32Array.from(lists.keys()).sort();
  const starts = new Uint32Array(terms.length);
  const counts = new Uint16Array(terms.length);
  const writer = new PostingWriter(entries.reduce((sum, entry) => sum + entry.terms.length, 0));
  terms.forEach((term, at) => {
    const list = lists.get(term)!;
    starts[at] = writer.at;
    counts[at] = list.length / 2;
    writer.beginList();
    for (let i = 0; i < list.length; i += 2) writer.add(list[i]!, list[i + 1]!);
  });
  const lengths = Float32Array.from(entries, lengthOf);
  const days = Uint16Array.from(entries, ({ day }) => day);
  const bytes = closeSegment({ terms, starts, lengths, counts, days, postings: writer.written() });
  return { bytes, ids: entries.map(({ id }) => id) };
}

/** Document and weight, alternating, for each term. */
function postingLists(entries: IndexEntry[]): Map<number, number[]> {
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

function lengthOf({ terms }: IndexEntry): number {
  return Math.sqrt(terms.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
}
