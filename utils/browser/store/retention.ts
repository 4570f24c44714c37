import { database } from '../database';
import { indexTables, removeOlderThan } from '../matchIndex';

/** Forgets items stored and unkept stories opened before this time, with the pages that no remaining story needs. */
export async function dropOld(before: number): Promise<void> {
  const { items, articles, coverage } = database();
  await database().transaction('rw', items, articles, coverage, ...indexTables(), async () => {
    await items.where('storedAt').below(before).delete();
    await removeOlderThan(before);
    await coverage
      .where('openedAt')
      .below(before)
      .and(({ kept }) => !kept)
      .delete();
    const needed = new Set((await coverage.toArray()).flatMap(({ articleIds }) => articleIds));
    await articles
      .where('fetchedAt')
      .below(before)
      .and(({ id }) => !needed.has(id))
      .delete();
  });
}
