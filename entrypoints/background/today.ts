import { readOne } from '@/utils/browser/coverage/advance';
import { epochNow } from '@/utils/browser/database/epochs';
import type { EpochRow } from '@/utils/browser/database/epochTable';
import { pullOutlets } from '@/utils/browser/gather/pull';
import { readPage } from '@/utils/browser/gather/readPage';
import { touchedBy } from '@/utils/browser/match/gatherTopics';
import type { Handlers } from '@/utils/browser/messages/messages';
import { readingPreference } from '@/utils/browser/settings/settings';
import { findArticle, storeArticle } from '@/utils/browser/store/articles';
import { openGathered } from '@/utils/browser/store/coverage';
import { findItems } from '@/utils/browser/store/items';
import { chosenOutlets } from '@/utils/browser/store/outlets';
import { linkItems } from '@/utils/browser/today/linkItems';
import { summaryAsArticle } from '@/utils/gather/feed/summaryAsArticle';
import type { Item } from '@/utils/model';
import { MOST_ACCOUNTS } from '@/utils/pipeline';
import { noticeArrivals, showUnseen } from './arrivals';
import { resumeWork } from './resumeWork';

export const pullNow: Handlers['pullNow'] = async () => {
  const outlets = await chosenOutlets();
  await noticeArrivals(() => pullOutlets(outlets.map(({ id }) => id)));
  await freshenToday({}, {});
  await resumeWork();
};

export const freshenToday: Handlers['freshenToday'] = async () => {
  await linkItems(Date.now());
  await showUnseen();
};

/** The first report whose page can be had is the one that the others are compared with. */
export const compareItems: Handlers['compareItems'] = async ({ ids }) => {
  const epoch = await epochNow('stories');
  const items = (await findItems(ids)).slice(0, MOST_ACCOUNTS);
  if (items.length === 0) return;
  const first = await firstRead(items, epoch);
  const told = [first.id, ...items.filter((item) => item !== first).map(({ id }) => id)];
  await openGathered(told, await touchedBy(first.id, (await readingPreference.getValue()).topics), Date.now());
  await resumeWork();
};

/** Where no page can be had, the most central report is known by its summary. */
async function firstRead(items: Item[], epoch: EpochRow): Promise<Item> {
  for (const item of items) {
    if (await findArticle(item.id)) return item;
    if (await readOne(item, { now: Date.now, read: readPage }, epoch)) return item;
  }
  await storeArticle(summaryAsArticle(items[0]!), Date.now(), undefined, epoch);
  return items[0]!;
}
