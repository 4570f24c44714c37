import type { IndexableType } from 'dexie';
import type { TableName } from '@/utils/browser/database/stores';
import { type CoverageRow, database, openDatabase } from '../database/database';
import { ROW_SHAPES } from '../database/rowShapes';
import { rebuildIndex } from '../index/matchIndex';

/** Takes out what cannot be read, and builds the index anew. Says how many rows were damaged. */
export async function checkAndRepair(): Promise<number> {
  let damaged = 0;
  for (const name of Object.keys(ROW_SHAPES) as TableName[]) damaged += await repairTable(name);
  await rebuildIndex();
  return damaged;
}

async function repairTable(name: TableName): Promise<number> {
  const gone: IndexableType[] = [];
  const mended: unknown[] = [];
  await eachRow(name, (row, key) => {
    if (ROW_SHAPES[name](row)) return;
    const anew = name === 'coverage' ? startedAnew(row as Partial<CoverageRow>) : undefined;
    if (anew) mended.push(anew);
    else gone.push(key as IndexableType);
  });
  const table = database().table(name);
  await database().transaction('rw', table, () => Promise.all([table.bulkDelete(gone), table.bulkPut(mended)]));
  return gone.length + mended.length;
}

/** By the browser's own cursor: ours skips what is damaged. */
async function eachRow(name: TableName, look: (row: unknown, key: IDBValidKey) => void): Promise<void> {
  await openDatabase();
  const request = database().backendDB().transaction(name).objectStore(name).openCursor();
  await new Promise<void>((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const { result: cursor } = request;
      if (!cursor) return resolve();
      look(cursor.value, cursor.primaryKey);
      cursor.continue();
    };
  });
}

/** A story whose article is known is compared anew. */
function startedAnew(row: Partial<CoverageRow>): CoverageRow | undefined {
  const { articleId, kept, openedAt } = row;
  if (typeof articleId !== 'string') return undefined;
  const opened = typeof openedAt === 'number' ? openedAt : 0;
  return {
    ...{ articleId, state: 'noticed', asked: { done: 0, of: 0 }, failed: [], matches: [], articleIds: [articleId] },
    ...{ topics: [], kept: kept === true, openedAt: opened, updatedAt: opened },
  };
}
