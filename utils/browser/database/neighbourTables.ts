import type { Neighbour } from '@/utils/match/score/neighbours';

/** An item of the last days, with the items before it that may tell the same story. */
export interface NeighbourRow {
  id: string;
  outlet: string;
  /** When it was published, or stored where its outlet gives no time; in milliseconds since 1970. */
  at: number;
  /** Hash of the words that it was compared by: an outlet may correct them. */
  words: number;
  near: Neighbour[];
}

/** The table of neighbours, to be declared with the others. */
export const NEIGHBOUR_TABLES = { neighbours: 'id, at' };
