import { openIndex } from '@/utils/match/index/invertedIndex';
import type { Profile } from '@/utils/match/index/profile';
import { openSegment } from '@/utils/match/index/segment';
import type { Statistics } from '@/utils/match/index/statistics';
import { database } from '../database/database';
import type { SegmentRow } from '../database/matchTables';
import { idsAt, indexTables, readSegments } from './segmentStore';

/** Days of arrival, the first and the last. */
export type Days = [first: number, last: number];

export interface StoredHit {
  id: string;
  score: number;
}

/** What arrived on some days, as one index. */
interface StoredIndex {
  statistics: Statistics;
  /** The stored documents most like each of these accounts, best first. */
  search(accounts: Profile[], most: number): Promise<StoredHit[][]>;
}

/** Gives the index while it is read. It lasts for one transaction: items that arrive meanwhile may pack two segments into one. */
export function withStoredIndex<Value>(
  days: Days[],
  use: (reading: Promise<StoredIndex>) => Promise<Value>,
): Promise<Value> {
  return database().transaction('r', indexTables(), () => use(readIndex(days)));
}

async function readIndex(days: Days[]): Promise<StoredIndex> {
  const index = openIndex();
  const keys: number[] = [];
  const take = ({ key, bytes }: SegmentRow) => {
    keys.push(key);
    index.add(openSegment(bytes));
  };
  await Promise.all(days.map(([first, last]) => readSegments(first, last, take)));
  return {
    statistics: index.statistics,
    async search(accounts, most) {
      const hits = accounts.map((account) => index.search(account, most));
      const ids = await idsAt(hits.flat().map(({ segment, document }) => ({ segment: keys[segment]!, document })));
      let next = 0;
      return hits.map((own) =>
        own.flatMap(({ score }) => {
          const id = ids[next++];
          return id === undefined ? [] : [{ id, score }];
        }),
      );
    },
  };
}
