import type { Table } from 'dexie';
import type { Result } from '@/utils/model';
import type { BackupProblem } from '@/utils/present/importProblem';
import { database } from '../database';

/** Raised when a row's shape changes; an import of another version is refused in words. */
const VERSION = 1;

/** What the reader cannot get back by asking the outlets again: stories, pages, choices, corrections. */
const TABLES = { coverage: 'articleId', articles: 'id', outlets: 'id', corrections: 'id' } as const;
type TableName = keyof typeof TABLES;
const NAMES = Object.keys(TABLES) as TableName[];

export interface Backup {
  secondSource: number;
  tables: Record<TableName, unknown[]>;
}

/** Everything that is worth keeping, as plain JSON. */
export async function exportLibrary(): Promise<Backup> {
  const rows = await Promise.all(NAMES.map(async (name) => [name, await database().table(name).toArray()] as const));
  return { secondSource: VERSION, tables: Object.fromEntries(rows) as Backup['tables'] };
}

/**
 * Adds a backup to what is there; where both have a row, the backup's stands. Nothing is changed when any row is not as
 * it should be; the failure says which and why.
 */
export async function importLibrary(json: string): Promise<Result<number, BackupProblem>> {
  const read = readBackup(json);
  if (!read.ok) return read;
  const tables = NAMES.map((name) => database().table(name) as Table);
  let count = 0;
  await database().transaction('rw', tables, async () => {
    for (const name of NAMES) {
      await database().table(name).bulkPut(read.value.tables[name]);
      count += read.value.tables[name].length;
    }
  });
  return { ok: true, value: count };
}

function readBackup(json: string): Result<Backup, BackupProblem> {
  const parsed = parse(json);
  if (!isObject(parsed)) return { ok: false, failure: { is: 'notJson' } };
  if (parsed.secondSource !== VERSION) {
    return { ok: false, failure: { is: 'notExport' } };
  }
  const tables = isObject(parsed.tables) ? parsed.tables : {};
  const wrong = NAMES.map((name) => problemOf(name, tables[name])).find((problem) => problem !== undefined);
  if (wrong !== undefined) return { ok: false, failure: wrong };
  return { ok: true, value: parsed as unknown as Backup };
}

function problemOf(name: TableName, rows: unknown): BackupProblem | undefined {
  if (!Array.isArray(rows)) return { is: 'noList', list: name };
  const at = rows.findIndex((row) => !isObject(row) || typeof row[TABLES[name]] !== 'string');
  return at === -1 ? undefined : { is: 'badRow', row: at + 1, list: name, field: TABLES[name] };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
