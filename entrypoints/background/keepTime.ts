import { browser } from '@/utils/browser/api';
import { pullDue } from '@/utils/browser/gather/pull';
import { daysToKeep } from '@/utils/browser/settings';
import { dropOld } from '@/utils/browser/store/retention';
import { resumeWork } from './resumeWork';

/** Feeds change a few times an hour; asking more often gains nothing and costs the outlets. */
const PULL_EVERY_MINUTES = 30;
/** Readers' browsers start at the same hours; their requests should not. */
const JITTER_MINUTES = 5;
const DAY = 24 * 60 * 60_000;

/** What each alarm does. Alarms outlive the worker, so this is what keeps going when nothing else wakes it. */
const ALARMS: Record<string, () => Promise<unknown>> = {
  pull: () => pullDue(),
  resume: resumeWork,
  retention: async () => dropOld(Date.now() - (await daysToKeep.getValue()) * DAY),
};

/** Sets the alarms that are not there yet; an alarm that is due since before a sleep fires at once by itself. */
export async function keepTime(): Promise<void> {
  const known = new Set((await browser.alarms.getAll()).map(({ name }) => name));
  const jitter = Math.random() * JITTER_MINUTES;
  if (!known.has('pull'))
    browser.alarms.create('pull', { delayInMinutes: 1, periodInMinutes: PULL_EVERY_MINUTES + jitter });
  if (!known.has('retention')) browser.alarms.create('retention', { delayInMinutes: 10, periodInMinutes: 24 * 60 });
}

export async function onAlarm({ name }: { name: string }): Promise<void> {
  await ALARMS[name]?.();
}
