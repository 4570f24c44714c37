/** A piece of the match index: the accounts that arrived on one day, packed. */
export interface SegmentRow {
  key?: number;
  /** Day of arrival, in days since 1970: retention goes by it, and feeds' own dates are not to be trusted. */
  day: number;
  documents: number;
  bytes: ArrayBuffer;
}

/** The ids of a segment's documents in order. Kept apart, as only segments with a hit need them. */
export interface SegmentIdsRow {
  key: number;
  ids: string[];
}

/** The tables of the match index, to be declared with the others. */
export const MATCH_TABLES = {
  segments: '++key, [day+documents]',
  segmentIds: 'key',
};
