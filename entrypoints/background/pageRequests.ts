import type { Handlers, Sender } from '@/utils/browser/messages/messages';
import { currentState } from '@/utils/browser/messages/tabs';
import { browser } from '@/utils/browser/platform/api';
import { readingPreference } from '@/utils/browser/settings/settings';
import { correct } from '@/utils/browser/store/corrections';
import { findCoverage } from '@/utils/browser/store/coverage';
import { markPage } from './markWords';
import { isWanted } from './wantedPages';

export const readPreferences: Handlers['readPreferences'] = async (_request, sender) => {
  if (await isWanted(sender)) return readingPreference.getValue();
  return { when: 'click', topics: [] };
};

/** What the reader asks for in the page itself; the tab tells which article is meant. */
export const openCompare: Handlers['openCompare'] = async (_request, sender) => {
  const articleId = await articleIn(sender);
  if (articleId === undefined) return;
  const url = browser.runtime.getURL(`/compare.html?article=${encodeURIComponent(articleId)}`);
  // A page that took over its process could open tabs without end.
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url);
  await (open?.id === undefined ? browser.tabs.create({ url }) : browser.tabs.update(open.id, { active: true }));
};

export const notSameFact: Handlers['notSameFact'] = async ({ detail }, sender) => {
  const articleId = await articleIn(sender);
  if (articleId === undefined || !(await isDetail(articleId, detail))) return;
  await correct({ kind: 'not-same-fact', article: articleId, other: detail }, Date.now());
  await markPage({ articleId, on: true }, sender);
};

/** The article of the tab, while the tab still shows the page that it was read from. */
async function articleIn({ tabId, url }: Sender): Promise<string | undefined> {
  return (await currentState({ id: tabId, url }))?.articleId;
}

async function isDetail(articleId: string, detail: string): Promise<boolean> {
  const row = await findCoverage(articleId);
  return row?.comparison?.details.some(({ id }) => id === detail) ?? false;
}
