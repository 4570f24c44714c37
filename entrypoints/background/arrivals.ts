import type { Asked } from '@/utils/browser/coverage/advance';
import { epochNow, unlessDeleted } from '@/utils/browser/database/epochs';
import { findArrivals } from '@/utils/browser/match/findArrivals';
import { gatherTopics } from '@/utils/browser/match/gatherTopics';
import type { Handlers } from '@/utils/browser/messages/messages';
import { browser } from '@/utils/browser/platform/api';
import { showNews } from '@/utils/browser/platform/badge';
import { clearNotice, followNotices, showNotice } from '@/utils/browser/platform/notices';
import { browserWords } from '@/utils/browser/platform/words';
import { changeSetting } from '@/utils/browser/settings/changeSetting';
import { arrivalsSince, readingPreference, todaySeen } from '@/utils/browser/settings/settings';
import { noteArrivals, seeArrivals, unseenArrivals } from '@/utils/browser/store/arrivals';
import { todayStories } from '@/utils/browser/today/todayStories';
import { newsSince } from '@/utils/present/today/todayView';
import { countArrivals } from './countArrivals';

/** A feed's items are stored under the moment in which it was asked, which may be a little before they can be read. */
const OVERLAP_MS = 5 * 60_000;

/**
 * Asks for news, looks which of the items that came in tell of kept stories and topics, and tells of them quietly. A
 * deletion while outlets are asked ends it: not even the time is written then.
 */
export async function noticeArrivals(ask: () => Promise<Asked>): Promise<void> {
  const epoch = await epochNow('stories');
  await countArrivals(ask);
  const [now, since, { topics }] = [Date.now(), await arrivalsSince.getValue(), await readingPreference.getValue()];
  try {
    if (since > 0) {
      const found = await findArrivals(topics, Math.min(since, now) - OVERLAP_MS, now);
      const fresh = await noteArrivals(found, now, epoch);
      if (fresh.length > 0) await tellOf(new Set(fresh.map(({ item }) => item)).size);
    }
    await changeSetting(arrivalsSince, () => now, epoch);
  } catch (error) {
    // What was deleted meanwhile is looked for again the next time.
    unlessDeleted(error);
  }
}

async function tellOf(reports: number): Promise<void> {
  const words = browserWords();
  await showNotice(words.count('newReports', reports), words.t('newReportsLine'));
}

/** Where no article is open, the icon tells of stories of the day and of reports that the reader did not look at yet. */
export async function showUnseen(): Promise<void> {
  const { stories } = await todayStories(Date.now());
  const [fresh, reports] = [newsSince(stories, await todaySeen.getValue()), await unseenArrivals()];
  const words = browserWords();
  const says = [
    ...(fresh > 0 ? [words.count('newStories', fresh)] : []),
    ...(reports > 0 ? [words.count('newReports', reports)] : []),
  ];
  const name = words.t('name');
  await showNews(fresh + reports, says.length === 0 ? name : `${name}: ${says.join(' · ')}`);
}

export const arrivalsSeen: Handlers['arrivalsSeen'] = async ({ about }) => {
  await seeArrivals(about, Date.now());
  await clearNotice();
  await showUnseen();
};

/** Topics gather what was read before they were followed or changed; a click on a notice opens the library. */
export function followArrivals(): void {
  readingPreference.watch((now, before) => void gatherTopics(now.topics, before.topics));
  followNotices(() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') }));
}
