/** A report that came in on a story that the reader keeps, or on a topic that they follow. */
export interface ArrivalRow {
  /** `about item`: what comes in twice is noticed once. */
  id: string;
  of: 'story' | 'topic';
  /** The opened article of the story, or the id of the topic. */
  about: string;
  item: string;
  /** When it was noticed, in milliseconds since 1970. */
  at: number;
  /** When the reader looked at what it is about; absent before. */
  seenAt?: number;
}

/** The table of arrivals, to be declared with the others. */
export const ARRIVAL_TABLES = { arrivals: 'id, about, item' };
