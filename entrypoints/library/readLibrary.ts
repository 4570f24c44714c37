import { findAccounts } from '@/utils/browser/store/accounts';
import { findArticles } from '@/utils/browser/store/articles';
import { allCoverage } from '@/utils/browser/store/coverage';
import type { StoredStory } from '@/utils/present/libraryView';

/** Every story that the reader opened, the last one first. */
export async function readLibrary(): Promise<StoredStory[]> {
  const rows = await allCoverage();
  const ids = [...new Set(rows.flatMap(({ articleIds }) => articleIds))];
  const [accounts, pages] = await Promise.all([findAccounts(ids), findArticles(ids)]);
  const known = new Map(accounts.map((account) => [account.id, account]));
  const changed = new Set(pages.flatMap(({ id, earlier }) => (earlier.length > 0 ? [id] : [])));
  return rows.map(({ articleId, articleIds, openedAt, state, kept, topics, comparison }) => ({
    articleId,
    openedAt,
    state,
    kept,
    topics,
    comparison,
    articles: articleIds.flatMap((id) => known.get(id) ?? []),
    changed: articleIds.some((id) => changed.has(id)),
  }));
}
