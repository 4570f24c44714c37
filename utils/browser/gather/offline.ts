import { browser } from '../platform/api';

/** The alarm that looks whether the network is back. */
export const ONLINE_ALARM = 'online';

/** Whether the browser itself says that there is no network; where it says nothing, there may be one. */
export function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}

/** Has the background look again in a minute: nothing tells a stopped worker that the network is back. */
export async function lookAgainSoon(): Promise<void> {
  await browser.alarms.create(ONLINE_ALARM, { delayInMinutes: 1 });
}
