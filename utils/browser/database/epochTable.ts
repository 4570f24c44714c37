/**
 * How often something was deleted. Work that takes long notes the count as it begins, and each of its writes looks
 * whether it still stands: what the reader deleted must not come back with an answer that was under way.
 */
export interface EpochRow {
  /** Deleting everything counts as deleting stories too. */
  of: 'stories' | 'everything';
  deletions: number;
}

/** The table of epochs, to be declared with the others. */
export const EPOCH_TABLES = { epochs: 'of' };
