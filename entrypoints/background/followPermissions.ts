import { noticeAccess } from '@/utils/browser/gather/noticeAccess';
import { grantedPatterns } from '@/utils/browser/gather/permissions';
import type { Handlers } from '@/utils/browser/messages/messages';
import { browser } from '@/utils/browser/platform/api';
import { inject, registerDetector } from '@/utils/browser/platform/contentScripts';
import { chosenOutlets } from '@/utils/browser/store/outlets';
import { readablePatterns } from '@/utils/present/outlets/sitePattern';

/** Keeps the detector on exactly the chosen outlets that the browser allows, wherever either is changed, and notes which. */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(() => void follow());
  browser.permissions.onRemoved.addListener(() => void follow());
  void follow();
}

export const outletsChanged: Handlers['outletsChanged'] = () => follow();

let following: Promise<void> = Promise.resolve();

/** One after the other: two at once would both find nothing registered, and the one that asked first may finish last. */
function follow(): Promise<void> {
  following = following
    .catch(() => {})
    .then(async () => {
      const [outlets, granted] = await Promise.all([chosenOutlets(), grantedPatterns()]);
      const added = await registerDetector(readablePatterns(outlets, granted));
      await noticeAccess();
      await detectInOpenTabs(added);
    });
  return following;
}

/** Pages that were open before their site was allowed get no registered script; the reader should not have to reload. */
async function detectInOpenTabs(patterns: string[]): Promise<void> {
  const tabs = patterns.length === 0 ? [] : await browser.tabs.query({ url: patterns });
  const open = tabs.filter(({ incognito }) => !incognito);
  await Promise.all(open.map(({ id }) => id !== undefined && inject(id, 'article')));
}
