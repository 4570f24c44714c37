/** A piece of the match index: the accounts that arrived on one day, packed. */
export interface SegmentRow {
  key: number;
  /** Day of arrival, in days since 1970: retention goes by it, and feeds' own dates are not to be trusted. */
  day: number;
  documents: number;
  bytes: ArrayBuffer;
}

/** The ids of some documents of a segment, in order: apart, as a search reads every segment but few ids. */
export interface IdRow {
  /** The segment's key. */
  segment: number;
  block: number;
  ids: string[];
}

/** The tables of the match index, to be declared with the others. */
export const MATCH_TABLES = { segments: '++key, [day+documents]', segmentIds: '[segment+block]' };
