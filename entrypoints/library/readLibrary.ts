import type { CoverageRow } from '@/utils/browser/database/database';
import { findAccounts } from '@/utils/browser/store/accounts';
import { findArticles } from '@/utils/browser/store/articles';
import { allCoverage } from '@/utils/browser/store/coverage';
import { noteCounts } from '@/utils/browser/store/notes';
import type { StoredStory } from '@/utils/present/library/libraryView';

/** Every story that the reader opened, the last one first; one of which several articles were read stands once. */
export async function readLibrary(): Promise<StoredStory[]> {
  const [rows, notes] = await Promise.all([allCoverage(), noteCounts()]);
  const ids = [...new Set(rows.flatMap(({ articleIds }) => articleIds))];
  const [accounts, pages] = await Promise.all([findAccounts(ids), findArticles(ids)]);
  const known = new Map(accounts.map((account) => [account.id, account]));
  const changed = new Set(pages.flatMap(({ id, earlier }) => (earlier.length > 0 ? [id] : [])));
  return groupRows(rows).map(([{ articleId, articleIds, openedAt, state, topics, comparison }, ...others]) => ({
    articleId,
    alsoRead: others.map((row) => row.articleId),
    openedAt,
    state,
    kept: rows.some((row) => row.kept && (row.articleId === articleId || others.includes(row))),
    topics: [...new Set([...topics, ...others.flatMap((row) => row.topics)])],
    comparison,
    notes: [articleId, ...others.map((row) => row.articleId)].reduce((sum, id) => sum + (notes.get(id) ?? 0), 0),
    articles: articleIds.flatMap((id) => known.get(id) ?? []),
    changed: articleIds.some((id) => changed.has(id)),
  }));
}

/** Two rows are of one story where the article of one is among the accounts of the other. */
function groupRows(rows: CoverageRow[]): [CoverageRow, ...CoverageRow[]][] {
  const groups: [CoverageRow, ...CoverageRow[]][] = [];
  for (const row of rows) {
    const isSame = (other: CoverageRow) =>
      other.articleIds.includes(row.articleId) || row.articleIds.includes(other.articleId);
    const group = groups.find((one) => one.some(isSame));
    if (group) group.push(row);
    else groups.push([row]);
  }
  return groups;
}
