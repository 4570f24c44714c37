import { changeSetting } from '../settings/changeSetting';
import { notifyArrivals } from '../settings/settings';
import { browser } from './api';

/** One at a time: a newer notice takes the place of the one before. */
const NOTICE = 'arrivals';
const PERMISSION = { permissions: ['notifications' as const] };

/** Has the browser tell of what comes in; it asks the reader first, so this must be called within a click. False where they refuse. */
export async function switchNoticesOn(): Promise<boolean> {
  const allowed = await browser.permissions.request(PERMISSION);
  if (allowed) await changeSetting(notifyArrivals, () => true);
  return allowed;
}

/** Tells of nothing any more. */
export async function switchNoticesOff(): Promise<void> {
  await changeSetting(notifyArrivals, () => false);
  await giveNoticesBack();
}

/** Takes back what the browser shows, and gives it the permission back. */
export async function giveNoticesBack(): Promise<void> {
  await clearNotice();
  await browser.permissions.remove(PERMISSION);
}

/** Shows a notice, where the reader switched that on and the browser still allows it. */
export async function showNotice(title: string, message: string): Promise<void> {
  if (!(await notifyArrivals.getValue()) || !(await browser.permissions.contains(PERMISSION))) return;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(NOTICE, { type: 'basic', iconUrl, title, message });
}

/** Takes the notice away: what it names was seen, or deleted. */
export async function clearNotice(): Promise<void> {
  await browser.notifications?.clear(NOTICE);
}

/** A click on the notice opens the library. The browser has no notices before it is allowed to show them. */
export function followNotices(open: () => void): void {
  const listen = () => {
    if (browser.notifications && !browser.notifications.onClicked.hasListener(clicked))
      browser.notifications.onClicked.addListener(clicked);
  };
  const clicked = (id: string) => {
    if (id !== NOTICE) return;
    open();
    void clearNotice();
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
