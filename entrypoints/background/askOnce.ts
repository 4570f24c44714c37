import { epochNow } from '@/utils/browser/database/epochs';
import { searchService } from '@/utils/browser/gather/services';
import type { Handlers } from '@/utils/browser/messages/messages';
import { findArticle } from '@/utils/browser/store/articles';
import { matchAgain } from '@/utils/browser/store/coverage';
import { queryFor } from '@/utils/gather/query';
import { SERVICES } from '@/utils/gather/services/services';
import { resumeWork } from './resumeWork';

/** One search with exactly the words that the reader left standing; the article is then matched and compared again. */
export const askOnce: Handlers['askOnce'] = async ({ articleId, service: id, terms }) => {
  const epoch = await epochNow('stories');
  const service = SERVICES.find((one) => one.id === id);
  const article = await findArticle(articleId);
  if (!service || !article) return { items: 0, failure: { is: 'notKept' } };
  const { since } = queryFor(article, Date.now());
  const found = await searchService(service, { terms, since }, { articleId, epoch });
  if (!found.ok) return { items: 0, failure: found.failure };
  await matchAgain(articleId, Date.now());
  await resumeWork();
  return { items: found.value.length };
};
