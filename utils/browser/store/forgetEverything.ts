import { database } from '../database';

/** Empties every table; settings stay as they are. */
export async function forgetEverything(): Promise<void> {
  const { tables } = database();
  await database().transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())));
}
