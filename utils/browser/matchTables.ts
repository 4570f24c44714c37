/** A piece of the match index: the accounts that arrived on one day, packed. */
export interface SegmentRow {
  key?: number;
  /** Day of arrival, in days since 1970: retention goes by it, and feeds' own dates are not to be trusted. */
  day: number;
  documents: number;
  bytes: ArrayBuffer;
  /** The documents' ids in order, packed. */
  ids: ArrayBuffer;
}

/** The table of the match index, to be declared with the others. */
export const MATCH_TABLES = { segments: '++key, [day+documents]' };
