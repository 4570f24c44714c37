import type { TableName } from '@/utils/browser/database/stores';
import { database } from '../database/database';
import { beginEpoch, epochNow, mustStand } from '../database/epochs';
import type { EpochRow } from '../database/epochTable';
import { forgetFilled } from '../gather/fillService';
import { forgetSent } from '../gather/services';
import { addToIndex, removeFromIndex } from '../index/matchIndex';
import { forgetTabs, forgetTabsShowing } from '../messages/tabs';
import { browser } from '../platform/api';
import { clearNotice } from '../platform/notices';
import { holdSettings } from '../settings/changeSetting';
import { type Gone, KEPT } from '../store/kept';

/** What was just deleted, and when. */
export interface Forgotten {
  /** Rows that were taken out or changed, as they were, by their tables. */
  rows: Partial<Record<TableName, unknown[]>>;
  epoch: EpochRow;
}

/**
 * Deletes stories that the reader had opened, with everything that is kept only for them; work that is under way writes
 * nothing of them any more. Gives what was taken, so that it can be put back.
 */
export async function forgetStories(articleIds: string[]): Promise<Forgotten> {
  const gone: Gone = { stories: new Set(articleIds), pages: new Set() };
  const forgotten: Forgotten = { rows: {}, epoch: await epochNow('everything') };
  await inEveryTable(async () => {
    await beginEpoch('stories');
    for (const [name, { forget }] of Object.entries(KEPT)) {
      if (forget) forgotten.rows[name as TableName] = await forget(gone);
    }
  });
  const all = new Set([...gone.stories, ...gone.pages]);
  await Promise.all([forgetTabsShowing(gone.stories), forgetSent(gone.stories), forgetFilled(all)]);
  return forgotten;
}

/** Puts back what was just deleted, but not once everything was. */
export async function restoreStories({ rows: forgotten, epoch }: Forgotten): Promise<void> {
  await inEveryTable(async () => {
    await mustStand(epoch);
    for (const [name, rows] of Object.entries(forgotten)) await database().table(name).bulkPut(rows);
    const { articles = [], items = [] } = forgotten as { articles?: Indexed[]; items?: Indexed[] };
    const pages = new Set(articles.map(({ id }) => id));
    await removeFromIndex(pages);
    for (const one of articles) await addToIndex([one], one.fetchedAt ?? 0);
    for (const one of items) if (!pages.has(one.id)) await addToIndex([one], one.storedAt ?? 0);
  });
}

type Indexed = Parameters<typeof addToIndex>[0][number] & { fetchedAt?: number; storedAt?: number };

/** Empties every table and all settings: nothing is left but a count of deletions. Permissions are the browser's. */
export async function forgetEverything(): Promise<void> {
  const { tables, epochs } = database();
  await inEveryTable(async () => {
    await Promise.all([beginEpoch('stories'), beginEpoch('everything')]);
    await Promise.all(tables.filter((table) => table.name !== epochs.name).map((table) => table.clear()));
  });
  await Promise.all([forgetTabs(), clearNotice()]);
  await holdSettings(() => browser.storage.local.clear());
}

function inEveryTable(write: () => Promise<void>): Promise<void> {
  return database().transaction('rw', database().tables, write);
}
