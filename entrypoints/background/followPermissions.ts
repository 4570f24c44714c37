import type { Permissions } from 'webextension-polyfill';
import { browser } from '@/utils/browser/api';
import { inject, registerDetector } from '@/utils/browser/contentScripts';
import { noticeAccess } from '@/utils/browser/gather/noticeAccess';
import { grantedPatterns } from '@/utils/browser/gather/permissions';
import { servicePatterns } from '@/utils/browser/serviceSettings';

/** Keeps the detector on exactly the sites that the reader granted, here or in the browser's settings, and notes which. */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener((added) => void follow().then(() => detectInOpenTabs(added)));
  browser.permissions.onRemoved.addListener(() => void follow());
  void follow();
}

let following: Promise<void> = Promise.resolve();

/** One after the other: two at once would both find nothing registered, and the one that asked first may finish last. */
function follow(): Promise<void> {
  following = following
    .catch(() => {})
    .then(async () => {
      await registerDetector(await outletsOnly(await grantedPatterns()));
      await noticeAccess();
    });
  return following;
}

/** Without the hosts that were granted for a search: nothing is read there. */
async function outletsOnly(patterns: string[]): Promise<string[]> {
  const services = await servicePatterns();
  return patterns.filter((pattern) => !services.has(pattern));
}

/** Pages that were open before their site was granted get no registered script; the reader should not have to reload. */
async function detectInOpenTabs({ origins = [] }: Permissions.Permissions): Promise<void> {
  const outlets = await outletsOnly(origins);
  const tabs = outlets.length === 0 ? [] : await browser.tabs.query({ url: outlets });
  await Promise.all(tabs.map(({ id }) => id !== undefined && inject(id, 'article')));
}
