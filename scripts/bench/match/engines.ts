import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { indexEntryOf } from '@/utils/match/index/indexEntry';
import { type InvertedIndex, openIndex } from '@/utils/match/index/invertedIndex';
import { MOST_DOCUMENTS, mergeSegments } from '@/utils/match/index/mergeSegments';
import { type PackedSegment, packSegment } from '@/utils/match/index/packSegment';
import { profileOf } from '@/utils/match/index/profile';
import { openSegment } from '@/utils/match/index/segment';
import type { Statistics } from '@/utils/match/index/statistics';
import { dot, type Vector } from '@/utils/match/index/vector';
import { tfIdfOf } from '@/utils/match/score/tfIdf';
import type { Item } from '@/utils/model';

/** A way of finding like items. */
export interface Engine {
  name: string;
  setUp: string;
  ours?: boolean;
  /** How many queries it is asked; fewer where one takes a second. */
  queries?: number;
  build(items: Item[]): void;
  find(query: Item, most: number): string[];
  /** Bytes kept, where they can be told; else the growth of the heap counts. */
  bytes?(): number;
}

const wordsOf = ({ title, summary }: Item) => `${title} ${summary}`;

const DAYS = 30;
/** As many as a feed brings at once. */
const BATCH = 50;

/** Ours, filled as the stored index is: batch by batch, a day at a time. Found by words alone, as by the others. */
export function ours(): Engine {
  let packed: PackedSegment[] = [];
  let index: InvertedIndex;
  return {
    name: 'Second Source',
    setUp: `${DAYS} days of packed segments, filled ${BATCH} items at a time, top 80 terms an item`,
    ours: true,
    build(items) {
      packed = Array.from({ length: DAYS }, (_, day) => packDay(items.filter((_, at) => at % DAYS === day))).flat();
      index = openIndex(packed.map(({ bytes }) => openSegment(bytes)));
    },
    find: (query, most) =>
      index
        .search(profileOf({ ...query, publishedAt: undefined }), most)
        .map(({ segment, document }) => packed[segment]!.ids[document]!),
    bytes: () => packed.reduce((sum, { bytes, ids }) => sum + bytes.byteLength + ids.join('\n').length, 0),
  };
}

function packDay(items: Item[]): PackedSegment[] {
  let segments: PackedSegment[] = [];
  for (let at = 0; at < items.length; at += BATCH) {
    let added = packSegment(items.slice(at, at + BATCH).map((item) => indexEntryOf(profileOf(item))));
    for (;;) {
      const smaller = segments.filter(({ ids }) => ids.length <= Math.min(added.ids.length, MOST_DOCUMENTS));
      if (smaller.length === 0) break;
      segments = segments.filter((segment) => !smaller.includes(segment));
      added = mergeSegments([...smaller, added]);
    }
    segments.push(added);
  }
  return segments;
}

export function miniSearch(): Engine {
  const search = new MiniSearch({ fields: ['title', 'summary'], idField: 'id' });
  return {
    name: 'MiniSearch',
    queries: 10,
    setUp: 'title and summary, default tokens, terms joined by OR; 10 queries, as they take long',
    build: (items) => search.addAll(items),
    find: (query, most) =>
      search
        .search(wordsOf(query))
        .slice(0, most)
        .map(({ id }) => id),
  };
}

export function flexSearch(): Engine {
  const search = new Document({ document: { id: 'id', index: ['words'] }, tokenize: 'strict' });
  return {
    name: 'FlexSearch',
    queries: 5,
    setUp: 'one field, strict tokens, suggestions on so that not every word must match; 5 queries, as they take long',
    build(items) {
      for (const item of items) search.add({ id: item.id, words: wordsOf(item) });
    },
    find(query, most) {
      const [found] = search.search(wordsOf(query), { limit: most, suggest: true });
      return (found?.result ?? []).map(String);
    },
  };
}

/** Every cosine, exactly: what the others are compared with. */
export function bruteForce(): Engine {
  let rows: { id: string; vector: Vector }[] = [];
  let statistics: Statistics;
  const vectorOf = (item: Item) => tfIdfOf(profileOf(item), statistics).views.first;
  return {
    name: 'brute force',
    setUp: 'TF-IDF cosine with every item',
    build(items) {
      const counts = new Map<number, number>();
      const firsts = items.map((item) => profileOf(item).views.first);
      for (const { terms } of firsts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
      statistics = { documents: items.length, frequency: (term) => counts.get(term) ?? 0 };
      rows = items.map((item) => ({ id: item.id, vector: vectorOf(item) }));
    },
    find(query, most) {
      const asked = vectorOf(query);
      const scored = rows.map(({ id, vector }) => ({ id, score: dot(asked, vector) }));
      return scored
        .sort((a, b) => b.score - a.score)
        .slice(0, most)
        .map(({ id }) => id);
    },
  };
}
