import { grantedPatterns } from '@/utils/browser/gather/permissions';
import { sendMessage } from '@/utils/browser/messages/messages';
import { chooseOutlets, chosenOutlets, dropOutlets } from '@/utils/browser/store/outlets';
import type { Outlet } from '@/utils/model';
import { outletPatterns } from '@/utils/present/outlets/sitePattern';

/** Chooses outlets, and has them asked and their pages read from now on where the browser allows it. */
export async function choose(outlets: Outlet[]): Promise<void> {
  await chooseOutlets(outlets, Date.now());
  // Without a wait between: a page that is closed at once has still told both.
  void sendMessage('pullNow', {});
  await sendMessage('outletsChanged', {});
}

/** Takes outlets out of the choice: neither their feeds nor their pages are read any more. */
export async function drop(ids: string[]): Promise<void> {
  await dropOutlets(ids);
  await sendMessage('outletsChanged', {});
}

/** What the browser still allows of outlets that are no longer chosen, and that no chosen one needs. */
export async function leftAllowed(outlets: Outlet[]): Promise<string[]> {
  const needed = new Set(outletPatterns(await chosenOutlets()));
  const granted = new Set(await grantedPatterns());
  return outletPatterns(outlets).filter((pattern) => granted.has(pattern) && !needed.has(pattern));
}
