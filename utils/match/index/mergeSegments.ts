import type { PackedSegment } from './packSegment';
import { PostingWriter, roomForPostings } from './postings';
import { closeSegment, openSegment, postingsAt, type Segment } from './segment';

/** Segments beyond this are left as they are: packing them again takes some 20 ms, and gains little. */
export const MOST_DOCUMENTS = 16_384;

const NONE: ReadonlySet<string> = new Set();

/** One segment in place of several, their lists joined, without these. Of documents with the same id the last one stays. */
export function mergeSegments(packed: PackedSegment[], without = NONE): PackedSegment {
  const segments = packed.map(({ bytes }) => openSegment(bytes));
  const { kept, places } = placeDocuments(packed, without);
  const lengths = Float32Array.from(kept, ({ segment, document }) => segments[segment]!.lengths[document]!);
  const days = Uint16Array.from(kept, ({ segment, document }) => segments[segment]!.days[document]!);
  return { ids: kept.map(({ id }) => id), bytes: closeSegment({ ...joinLists(segments, places), lengths, days }) };
}

/** A document that stays, and where it stood. */
interface Kept {
  id: string;
  segment: number;
  document: number;
}

/** Where each document of each segment goes: those that stay move up, in order; -1 for those that go. */
function placeDocuments(packed: PackedSegment[], without: ReadonlySet<string>): { kept: Kept[]; places: Int32Array[] } {
  const all = packed.flatMap(({ ids }) => ids);
  const last = new Map(all.map((id, at) => [id, at]));
  const kept: Kept[] = [];
  let at = 0;
  const places = packed.map(({ ids }, segment) =>
    Int32Array.from(ids, (id, document) => {
      at += 1;
      return last.get(id) === at - 1 && !without.has(id) ? kept.push({ id, segment, document }) - 1 : -1;
    }),
  );
  return { kept, places };
}

/** The lists of all segments side by side, in the order of their terms, as in the merging of sorted runs. */
function joinLists(segments: Segment[], places: Int32Array[]) {
  const mostTerms = segments.reduce((sum, { terms }) => sum + terms.length, 0);
  const terms = new Uint32Array(mostTerms);
  const starts = new Uint32Array(mostTerms);
  const counts = new Uint16Array(mostTerms);
  const writer = new PostingWriter(segments.reduce((sum, segment) => sum + postingsIn(segment), 0));
  const room = roomForPostings(Math.max(...segments.map(({ documents }) => documents)));
  const cursors = segments.map(() => 0);
  let size = 0;
  for (let term = leastTerm(segments, cursors); term !== undefined; term = leastTerm(segments, cursors)) {
    terms[size] = term;
    starts[size] = writer.at;
    writer.beginList();
    segments.forEach((segment, number) => {
      if (segment.terms[cursors[number]!] !== term) return;
      postingsAt(segment, cursors[number]!, room);
      cursors[number]! += 1;
      for (let posting = 0; posting < room.count; posting += 1) {
        const place = places[number]![room.documents[posting]!]!;
        if (place < 0) continue;
        writer.add(place, room.weights[posting]!);
        counts[size]! += 1;
      }
    });
    // A term that only documents that go had is gone.
    if (counts[size]! > 0) size += 1;
  }
  const [own, from, often] = [terms.slice(0, size), starts.slice(0, size), counts.slice(0, size)];
  return { terms: own, starts: from, counts: often, postings: writer.written() };
}

function postingsIn({ counts }: Segment): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function leastTerm(segments: Segment[], cursors: number[]): number | undefined {
  let least: number | undefined;
  segments.forEach(({ terms }, number) => {
    const term = terms[cursors[number]!];
    if (term !== undefined && (least === undefined || term < least)) least = term;
  });
  return least;
}
