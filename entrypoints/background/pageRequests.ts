import { browser } from '@/utils/browser/api';
import type { Handlers } from '@/utils/browser/messages';
import { correct } from '@/utils/browser/store/corrections';
import { tabState } from '@/utils/browser/tabs';
import { markPage } from './markWords';

/** What the reader asks for in the page itself; the tab tells which article is meant. */
export const openCompare: Handlers['openCompare'] = async (_request, { tabId }) => {
  const articleId = await articleIn(tabId);
  if (articleId === undefined) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`/compare.html?article=${encodeURIComponent(articleId)}`) });
};

export const notSameFact: Handlers['notSameFact'] = async ({ detail }, { tabId, url }) => {
  const articleId = await articleIn(tabId);
  if (articleId === undefined) return;
  await correct({ kind: 'not-same-fact', article: articleId, other: detail }, Date.now());
  await markPage({ articleId, on: true }, { tabId, url });
};

async function articleIn(tabId: number | undefined): Promise<string | undefined> {
  return tabId === undefined ? undefined : (await tabState(tabId))?.articleId;
}
