import { findAccounts } from '@/utils/browser/store/accounts';
import { findCoverage } from '@/utils/browser/store/coverage';
import { itemsKept } from '@/utils/browser/store/items';
import { chosenOutlets } from '@/utils/browser/store/outlets';
import type { PopupFacts } from '@/utils/present/popupView';

/** Everything stored that the popup shows of an article. */
export async function readFacts(articleId: string): Promise<Omit<PopupFacts, 'tab' | 'online'>> {
  const coverage = await findCoverage(articleId);
  const ids = coverage?.articleIds ?? [articleId];
  const [articles, found, outlets, items] = await Promise.all([
    findAccounts(ids),
    findAccounts(coverage?.matches.map(({ id }) => id) ?? []),
    chosenOutlets(),
    itemsKept(),
  ]);
  return { coverage, articles, found, outlets, items };
}
