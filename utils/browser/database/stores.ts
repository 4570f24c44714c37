import { ARRIVAL_TABLES } from './arrivalTables';
import { EPOCH_TABLES } from './epochTable';
import { MATCH_TABLES } from './matchTables';
import { MEANING_TABLES } from './meaningTables';
import { NEIGHBOUR_TABLES } from './neighbourTables';
import { NOTE_TABLES } from './noteTables';
import { PULL_TABLES } from './pullTables';
import { VECTOR_TABLES } from './vectorTables';

/** Everything that is kept, in one IndexedDB database. Index only what a query uses; the rest are plain fields. */
export const STORES = {
  items: 'id, storedAt',
  articles: 'id, fetchedAt, readAt',
  coverage: 'articleId, state, openedAt',
  outlets: 'id',
  corrections: 'id, article, other',
  ...MATCH_TABLES,
  ...PULL_TABLES,
  ...VECTOR_TABLES,
  ...MEANING_TABLES,
  ...EPOCH_TABLES,
  ...NEIGHBOUR_TABLES,
  ...NOTE_TABLES,
  ...ARRIVAL_TABLES,
};

export type TableName = keyof typeof STORES;
