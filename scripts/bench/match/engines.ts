import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { type AccountIndex, openIndex } from '@/utils/match/accountIndex';
import { entryOf } from '@/utils/match/entry';
import { type PackedSegment, packSegment } from '@/utils/match/packSegment';
import { profileOf } from '@/utils/match/profile';
import { openSegment } from '@/utils/match/segment';
import type { Statistics } from '@/utils/match/statistics';
import { dot, type Vector } from '@/utils/match/vector';
import { weigh } from '@/utils/match/weigh';
import type { Item } from '@/utils/model';

/** A way of finding like items. */
export interface Engine {
  name: string;
  setUp: string;
  build(items: Item[]): void;
  find(query: Item, most: number): string[];
  /** Bytes kept, where they can be told; else the growth of the heap counts. */
  bytes?(): number;
}

const wordsOf = ({ title, summary }: Item) => `${title} ${summary}`;

/** Ours, cut into days of arrival like the stored index, and found by words alone as the others are. */
export function ours(): Engine {
  let packed: PackedSegment[] = [];
  let index: AccountIndex;
  return {
    name: 'Second Source',
    setUp: 'thirty packed segments, top 80 terms an item',
    build(items) {
      const days = Array.from({ length: 30 }, (_, day) => items.filter((_, at) => at % 30 === day));
      packed = days.map((day) => packSegment(day.map((item) => entryOf(profileOf(item)))));
      index = openIndex(packed.map(({ bytes }) => openSegment(bytes)));
    },
    find: (query, most) =>
      index
        .search(profileOf({ ...query, publishedAt: undefined }), most)
        .map(({ segment, document }) => packed[segment]!.ids[document]!),
    bytes: () => packed.reduce((sum, { bytes, ids }) => sum + bytes.byteLength + ids.join('\n').length, 0),
  };
}

export function miniSearch(): Engine {
  const search = new MiniSearch({ fields: ['title', 'summary'], idField: 'id' });
  return {
    name: 'MiniSearch',
    setUp: 'title and summary, default tokens, terms joined by OR',
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
    setUp: 'one field, strict tokens, suggestions on so that not every word must match',
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
  const vectorOf = (item: Item) => weigh(profileOf(item), statistics).views.first;
  return {
    name: 'brute force',
    setUp: 'TF-IDF cosine with every item',
    build(items) {
      const counts = new Map<number, number>();
      for (const item of items) {
        for (const term of profileOf(item).views.first.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
      }
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
