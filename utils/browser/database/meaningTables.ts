/** What some items mean, encoded together: apart from the index of words, which is kept without it too. */
export interface MeaningRow {
  key: number;
  /** Day of arrival, in days since 1970. */
  day: number;
  /** The hash of the model: vectors of another one are not comparable. */
  model: string;
  /** When the last of the items was stored, in milliseconds since 1970: the next ones are looked for from there. */
  until: number;
  ids: string[];
  /** BCP 47 primary subtags. */
  languages: string[];
  /** 128 bytes an item. */
  vectors: ArrayBuffer;
}

/** The table of meanings, to be declared with the others. */
export const MEANING_TABLES = { meanings: '++key, day' };
