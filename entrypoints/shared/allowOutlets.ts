import { withFeeds } from '@/utils/browser/gather/discoverFeeds';
import { sendMessage } from '@/utils/browser/messages/messages';
import { browser } from '@/utils/browser/platform/api';
import { noteFeeds } from '@/utils/browser/store/outlets';
import type { Outlet } from '@/utils/model';
import { outletPatterns } from '@/utils/present/outlets/sitePattern';
import { choose } from './changeOutlets';

/**
 * Asks the browser for exactly the sites of these outlets, and chooses them where it gives them; says whether it did. Must
 * be called within a click: the request comes before any await, as the browser answers only then.
 */
export async function allowOutlets(outlets: Outlet[]): Promise<boolean> {
  const given = await browser.permissions.request({ origins: outletPatterns(outlets) });
  if (!given) return false;
  await choose(outlets);
  void findFeeds(outlets.filter(({ feeds, sitemaps }) => feeds.length + sitemaps.length === 0));
  return true;
}

/** Where no feed is known, a few requests find the site's own. */
async function findFeeds(outlets: Outlet[]): Promise<void> {
  if (outlets.length === 0) return;
  await Promise.all(outlets.map(async (outlet) => noteFeeds(await withFeeds(outlet))));
  await sendMessage('pullNow', {});
}
