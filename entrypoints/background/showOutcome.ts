import { tabsShowing } from '@/utils/browser/messages/tabs';
import { showBadge } from '@/utils/browser/platform/badge';
import { markInPage } from '@/utils/browser/settings/settings';
import { findAccounts } from '@/utils/browser/store/accounts';
import { findCoverage } from '@/utils/browser/store/coverage';
import { otherReports } from '@/utils/present/shared/seen';
import { markPage } from './markWords';

/** What a comparison changes in the tabs that show its article: the number on the icon, and marks where they are wanted. */
export async function showOutcome(articleId: string): Promise<void> {
  const row = await findCoverage(articleId);
  if (!row) return;
  const accounts = await findAccounts(row.articleIds);
  const others = new Set(otherReports(accounts, articleId, row.comparison).map(({ outlet }) => outlet));
  for (const tabId of await tabsShowing(articleId)) await showBadge(tabId, others.size);
  const isCompared = row.state === 'ready' || row.state === 'refining' || row.state === 'waiting';
  if (isCompared && (await markInPage.getValue())) await markPage({ articleId, on: true }, {});
}
