import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Problem } from '@/utils/gather/problem';
import type { Article, Comparison, Item, Match, Outlet } from '@/utils/model';
import type { ArrivalRow } from './arrivalTables';
import type { EpochRow } from './epochTable';
import type { IdRow, SegmentRow } from './matchTables';
import type { MeaningRow } from './meaningTables';
import type { NeighbourRow } from './neighbourTables';
import type { NoteRow } from './noteTables';
import type { PullRow } from './pullTables';
import { SOUND_ROWS } from './soundRows';
import { STORES } from './stores';
import type { VectorRow } from './vectorTables';

/** An item as kept. The index of the match stage is filled in the same transaction. */
export interface ItemRow extends Item {
  /** When it was stored, in milliseconds since 1970; retention goes by this, not by what the outlet says. */
  storedAt: number;
}

/** What an outlet published at one address at one time. */
export interface Edition {
  title: string;
  text: string;
  modifiedAt?: string;
  /** When this text was read, in milliseconds since 1970. */
  seenAt: number;
}

/** A page that was read, by the reader or for a comparison, with its earlier editions, the newest first. */
export interface ArticleRow extends Article {
  fetchedAt: number;
  /** When the reader had it open; absent where it was only fetched for a comparison. */
  readAt?: number;
  earlier: Edition[];
}

/**
 * `noticed`: the article was opened, what is stored is not compared yet. `waiting`: it is, and nobody is asked before the
 * reader looks. Then `asking`, `matching`, `reading`, `comparing` by words, `refining` by meaning, and `ready`; or `stopped`,
 * where that failed.
 */
export type CoverageState =
  | 'noticed'
  | 'waiting'
  | 'asking'
  | 'matching'
  | 'reading'
  | 'comparing'
  | 'refining'
  | 'ready'
  | 'stopped';

/** How the coverage of one article that the reader opened stands. The background advances it one state at a time. */
export interface CoverageRow {
  articleId: string;
  state: CoverageState;
  /** Outlets asked so far, of how many. */
  asked: { done: number; of: number };
  /** Outlets that could not be asked, each with the reason. */
  failed: { outlet: string; reason: Problem; at: number }[];
  matches: Match[];
  /** The accounts compared, the one being read first. */
  articleIds: string[];
  /** Accounts of earlier chapters of the story, best first; absent until they were looked for. */
  earlier?: string[];
  comparison?: Comparison;
  topics: string[];
  /** The reader kept this story: retention leaves it alone. */
  kept: boolean;
  openedAt: number;
  updatedAt: number;
}

/** An outlet that the reader chose. */
export interface OutletRow extends Outlet {
  chosenAt: number;
  /** Since when the browser lets us ask it; absent while it does not. */
  allowedAt?: number;
  /** When a permission that was there was found missing. */
  takenBackAt?: number;
}

/** What the reader said of a comparison; obeyed at once and kept until undone. */
export interface CorrectionRow {
  /** `kind article other`: saying it twice is saying it once. */
  id: string;
  kind: 'not-same-story' | 'same-story' | 'not-same-fact';
  article: string;
  /** The other article, or the detail's id. */
  other: string;
  at: number;
}

export class Database extends Dexie {
  declare items: EntityTable<ItemRow, 'id'>;
  declare articles: EntityTable<ArticleRow, 'id'>;
  declare coverage: EntityTable<CoverageRow, 'articleId'>;
  declare outlets: EntityTable<OutletRow, 'id'>;
  declare corrections: EntityTable<CorrectionRow, 'id'>;
  declare segments: EntityTable<SegmentRow, 'key'>;
  declare segmentIds: Table<IdRow, [segment: number, block: number]>;
  declare pulls: EntityTable<PullRow, 'url'>;
  declare meanings: EntityTable<MeaningRow, 'key'>;
  declare vectors: EntityTable<VectorRow, 'articleId'>;
  declare epochs: EntityTable<EpochRow, 'of'>;
  declare neighbours: EntityTable<NeighbourRow, 'id'>;
  declare notes: EntityTable<NoteRow, 'id'>;
  declare arrivals: EntityTable<ArrivalRow, 'id'>;

  constructor() {
    super('second-source');
    // Tables that are new are added to what a reader has.
    this.version(5).stores(STORES);
    this.use(SOUND_ROWS);
  }
}

let opened: Database | undefined;

/** The database, opened at first use. Only `utils/browser` calls it; everyone else uses its verbs. */
export function database(): Database {
  opened ??= new Database();
  return opened;
}

/** Opens the database before it is needed, where the reader waits for it. */
export async function openDatabase(): Promise<void> {
  await database().open();
}

/** Reads what belongs together in one transaction: the browser answers one much sooner than ten. */
export function inOneRead<Value>(read: () => Promise<Value>): Promise<Value> {
  const { articles, coverage, corrections, items, outlets } = database();
  return database().transaction('r', articles, coverage, corrections, items, outlets, read);
}
