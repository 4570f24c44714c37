import type { Sender } from '@/utils/browser/messages/messages';
import { clickedSite, rememberClick } from '@/utils/browser/messages/tabs';
import { browser } from '@/utils/browser/platform/api';
import { chosenOutlets } from '@/utils/browser/store/outlets';

/** Whether a page may tell us anything: an outlet's that the reader chose, or the site on which they clicked in this tab. */
export async function isWanted({ tabId, url }: Sender): Promise<boolean> {
  const host = hostOf(url);
  if (tabId === undefined || host === undefined) return false;
  if ((await clickedSite(tabId)) === host) return true;
  const domains = (await chosenOutlets()).flatMap((outlet) => outlet.domains);
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** The reader asked for what this tab shows: it is heard until it shows another site. */
export async function want(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  await rememberClick(tabId, hostOf(url));
}

function hostOf(url = ''): string | undefined {
  return /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).hostname : undefined;
}
