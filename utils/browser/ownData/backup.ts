import type { Table } from 'dexie';
import type { Result, Topic } from '@/utils/model';
import type { BackupProblem } from '@/utils/present/options/importProblem';
import { type ArticleRow, type CoverageRow, type CoverageState, database } from '../database/database';
import { isDiskFull } from '../database/diskFull';
import { ROW_SHAPES } from '../database/rowShapes';
import { isObject, isTopic } from '../database/shape';

/** Raised when a row's shape changes; an import of another version is refused in words. */
const VERSION = 1;

/** What the reader cannot get back by asking the outlets again: stories, pages, choices, corrections, notes. */
const NAMES = ['coverage', 'articles', 'outlets', 'corrections', 'notes'] as const;

type Tables = Record<(typeof NAMES)[number], unknown[]>;

export interface Backup {
  secondSource: number;
  tables: Tables;
  topics: Topic[];
}

/** What an import brought. */
export interface Imported {
  rows: number;
  /** Rows and members of rows that were not as they should be, and were left out. */
  leftOut: number;
  topics: Topic[];
}

/** Everything that is worth keeping, as plain JSON. */
export async function exportLibrary(topics: Topic[]): Promise<Backup> {
  const rows = await Promise.all(NAMES.map(async (name) => [name, await database().table(name).toArray()] as const));
  return { secondSource: VERSION, tables: Object.fromEntries(rows) as Tables, topics };
}

/**
 * Adds a backup to what is there; where both have a row, the backup's stands. Each row is checked member by member, and
 * one that is damaged is left out: the failure says why a file is refused as a whole, and then nothing is changed.
 */
export async function importLibrary(json: string): Promise<Result<Imported, BackupProblem>> {
  const read = readBackup(json);
  if (!read.ok) return read;
  const { tables, topics, leftOut } = read.value;
  try {
    await database().transaction('rw', NAMES.map((name) => database().table(name)) as Table[], async () => {
      for (const name of NAMES) await database().table(name).bulkPut(tables[name]);
      await dropLooseNotes();
    });
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    return { ok: false, failure: { is: 'noSpace' } };
  }
  const rows = NAMES.reduce((sum, name) => sum + tables[name].length, 0);
  return { ok: true, value: { rows, leftOut, topics } };
}

/** A note goes with its story; one without would stay for good, out of sight. */
async function dropLooseNotes(): Promise<void> {
  const { notes, coverage } = database();
  const stories = new Set(await coverage.toCollection().primaryKeys());
  await notes.filter(({ articleId }) => !stories.has(articleId)).delete();
}

type Read = Pick<Imported, 'leftOut' | 'topics'> & { tables: Tables };

function readBackup(json: string): Result<Read, BackupProblem> {
  const parsed = parse(json);
  if (!isObject(parsed)) return { ok: false, failure: { is: 'notJson' } };
  if (parsed.secondSource !== VERSION) return { ok: false, failure: { is: 'notExport' } };
  // Exports made before there were notes have no list of them.
  const given: Record<string, unknown> = { notes: [], ...(isObject(parsed.tables) ? parsed.tables : {}) };
  const missing = NAMES.find((name) => !Array.isArray(given[name]));
  if (missing !== undefined) return { ok: false, failure: { is: 'noList', list: missing } };

  const tables = Object.fromEntries(NAMES.map((name) => [name, (given[name] as unknown[]).filter(ROW_SHAPES[name])]));
  const givenTopics = Array.isArray(parsed.topics) ? parsed.topics : [];
  const topics = givenTopics.filter(isTopic) as Topic[];
  const all = NAMES.reduce((sum, name) => sum + (given[name] as unknown[]).length, givenTopics.length);
  const sound = NAMES.reduce((sum, name) => sum + tables[name]!.length, topics.length);
  const untrue = dropUntrue(tables.coverage as CoverageRow[], tables.articles as ArticleRow[]);
  return { ok: true, value: { tables: tables as Tables, topics, leftOut: all - sound + untrue } };
}

/** In these states nobody is asked for a story: to read a file must cause no request. */
const SETTLED: CoverageState[] = ['noticed', 'waiting', 'ready', 'stopped'];

/**
 * Comparisons that quote what their articles do not say are dropped, and made anew out of what is stored; so is work that
 * was under way. Says how many quoted wrongly.
 */
function dropUntrue(stories: CoverageRow[], articles: ArticleRow[]): number {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const isTrue = ({ comparison }: CoverageRow) =>
    (comparison?.details ?? []).every(({ versions }) =>
      versions.every(({ article, start, end, text }) => {
        const whole = texts.get(article);
        return whole === undefined || whole.slice(start, end) === text;
      }),
    );
  const untrue = stories.filter((story) => !isTrue(story));
  for (const story of untrue) Object.assign(story, { comparison: undefined, state: 'noticed' });
  for (const story of stories) if (!SETTLED.includes(story.state)) story.state = 'noticed';
  return untrue.length;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
