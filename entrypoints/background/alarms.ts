import type { Alarms } from 'webextension-polyfill';
import { fillMeanings } from '@/utils/browser/across/fillMeanings';
import { isOffline, lookAgainSoon, ONLINE_ALARM } from '@/utils/browser/gather/offline';
import { pullDue } from '@/utils/browser/gather/pull';
import { packPastDays } from '@/utils/browser/index/matchIndex';
import { browser } from '@/utils/browser/platform/api';
import { changeSetting } from '@/utils/browser/settings/changeSetting';
import { daysToKeep, itemsToKeep, retentionClock } from '@/utils/browser/settings/settings';
import { unaskedCoverage } from '@/utils/browser/store/coverage';
import { dropBeyond, dropOld } from '@/utils/browser/store/retention';
import { believedTime } from '@/utils/gather/room';
import { noticeArrivals } from './arrivals';
import { resumeWork, startOver } from './resumeWork';
import { freshenToday } from './today';

/** Feeds change a few times an hour; asking more often gains nothing and costs the outlets. */
const PULL_EVERY_MINUTES = 30;
/** Readers' browsers start at the same hours; their requests should not. */
const JITTER_MINUTES = 5;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What each alarm does. Alarms outlive the worker, so this is what keeps going when nothing else wakes it. */
const ALARMS: Record<string, () => Promise<unknown>> = {
  pull: pullAndLink,
  resume: resumeWork,
  [ONLINE_ALARM]: askWhenOnline,
  retention: forget,
};

/** Sets the alarms that are not there yet; an alarm that is due since before a sleep fires at once by itself. */
export async function keepTime(): Promise<void> {
  const known = new Set((await browser.alarms.getAll()).filter(isSound).map(({ name }) => name));
  const jitter = Math.random() * JITTER_MINUTES;
  if (!known.has('pull'))
    browser.alarms.create('pull', { delayInMinutes: 1, periodInMinutes: PULL_EVERY_MINUTES + jitter });
  if (!known.has('retention')) browser.alarms.create('retention', { delayInMinutes: 10, periodInMinutes: 24 * 60 });
}

/** An alarm set while the clock was ahead would not fire before the clock is there again. */
function isSound({ scheduledTime, periodInMinutes = 0 }: Alarms.Alarm): boolean {
  return scheduledTime <= Date.now() + 2 * periodInMinutes * MINUTE;
}

/** Asks what is due, and asks again for the articles of the last day for which nobody could be asked. */
async function askWhenOnline(): Promise<void> {
  if (isOffline()) return lookAgainSoon();
  await pullAndLink();
  for (const articleId of await unaskedCoverage(Date.now() - DAY)) await startOver({ articleId }, {});
}

async function pullAndLink(): Promise<void> {
  await noticeArrivals(pullDue);
  await freshenToday({}, {});
  await resumeWork();
  await fillMeanings();
}

/** By age first, then by number and space; what stays is packed to be searched sooner. */
async function forget(): Promise<void> {
  const now = Date.now();
  await changeSetting(retentionClock, (former) => believedTime(now, former));
  await dropOld((await retentionClock.getValue()) - (await daysToKeep.getValue()) * DAY);
  await dropBeyond(await itemsToKeep.getValue(), await navigator.storage.estimate());
  await packPastDays(now);
}

export async function onAlarm({ name }: { name: string }): Promise<void> {
  await ALARMS[name]?.();
}
