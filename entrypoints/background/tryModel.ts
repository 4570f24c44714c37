import { compareMeaning } from '@/utils/browser/encode/encodeArticle';
import { forgetTrouble } from '@/utils/browser/encode/trouble';
import type { Handlers } from '@/utils/browser/messages/messages';
import { readArticles } from '@/utils/browser/store/articles';
import type { Article } from '@/utils/model';

/** Read where the reader has opened no article yet. */
const SAMPLE: Article = {
  id: 'sample',
  outlet: '',
  title: '',
  text: 'A bridge was closed.',
  authors: [],
  extent: 'full',
};

/** Has the Worker start and work, on the article read last; comparing it with none does that even where its vectors are kept. */
export const tryModel: Handlers['tryModel'] = async () => {
  await forgetTrouble();
  const [last = SAMPLE] = await readArticles();
  const tried = await compareMeaning(last, []);
  return tried.ok ? { ok: true, value: undefined } : tried;
};
