import { inOneRead } from '@/utils/browser/database/database';
import { findAccounts } from '@/utils/browser/store/accounts';
import { findEditions } from '@/utils/browser/store/articles';
import { findCorrectedCoverage } from '@/utils/browser/store/corrections';
import { chosenOutlets } from '@/utils/browser/store/outlets';
import type { PopupFacts } from '@/utils/present/popup/popupView';

/** What is stored of an article and its comparison. */
export type ArticleFacts = Pick<PopupFacts, 'coverage' | 'articles' | 'editions' | 'found' | 'earlier' | 'outlets'>;

/** Everything stored that the popup shows of an article, but for the items kept: counting those takes longer. */
export function readFacts(articleId: string): Promise<ArticleFacts> {
  return inOneRead(() => factsOf(articleId));
}

async function factsOf(articleId: string): Promise<ArticleFacts> {
  const coverage = await findCorrectedCoverage(articleId);
  const ids = coverage?.articleIds ?? [articleId];
  const [articles, editions, found, earlier, outlets] = await Promise.all([
    findAccounts(ids),
    findEditions(ids),
    findAccounts(coverage?.matches.map(({ id }) => id) ?? []),
    findAccounts(coverage?.earlier ?? []),
    chosenOutlets(),
  ]);
  return { coverage, articles, editions, found, earlier, outlets };
}
