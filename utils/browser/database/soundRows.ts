import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import { ROW_SHAPES } from './rowShapes';
import type { TableName } from './stores';

const found = new Set<string>();

/** The tables in which damaged rows were met since this was asked last. */
export function takeDamaged(): TableName[] {
  const names = [...found] as TableName[];
  found.clear();
  return names;
}

/**
 * Skips damaged rows wherever rows are read, and remembers the table: one row that a bug, an import or a hand spoiled must
 * not silence all others.
 */
export const SOUND_ROWS: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'sound rows',
  create: (core) => ({ ...core, table: (name) => soundTable(core.table(name)) }),
};

/** Chained, not awaited: a wait of the language's own would let a transaction end before its time. */
function soundTable(table: DBCoreTable): DBCoreTable {
  const isSound = soundnessOf(table.name);
  const orNothing = (row: unknown) => (isSound(row) ? row : undefined);
  return {
    ...table,
    get: (request) => table.get(request).then(orNothing),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(orNothing)),
    query: (request) =>
      table
        .query(request)
        .then((answer) => (request.values ? { ...answer, result: answer.result.filter(isSound) } : answer)),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => (cursor && request.values ? soundCursor(cursor, isSound) : cursor)),
  };
}

/** What is not there is no damage. */
function soundnessOf(name: string): (row: unknown) => boolean {
  const check = Object.hasOwn(ROW_SHAPES, name) ? ROW_SHAPES[name as TableName] : () => true;
  return (row) => {
    if (row === undefined || check(row)) return true;
    if (!found.has(name)) console.warn(`Second Source: a damaged row in ${name} was skipped`);
    found.add(name);
    return false;
  };
}

/** A cursor that goes on by itself where its row is damaged. Its members answer only for itself, and some only once it runs. */
function soundCursor(cursor: DBCoreCursor, isSound: (row: unknown) => boolean): DBCoreCursor {
  return Object.create(cursor, {
    start: {
      value: (onNext: () => void) => cursor.start(() => (isSound(cursor.value) ? onNext() : cursor.continue())),
    },
    continue: { value: (key?: unknown) => cursor.continue(key) },
    continuePrimaryKey: { value: (key: unknown, primaryKey: unknown) => cursor.continuePrimaryKey(key, primaryKey) },
    advance: { value: (count: number) => cursor.advance(count) },
    stop: { value: (value?: unknown) => cursor.stop(value) },
    fail: { value: (error: Error) => cursor.fail(error) },
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => cursor.value },
  });
}
