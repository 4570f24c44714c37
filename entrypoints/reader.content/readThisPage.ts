import { articleInView } from '@/utils/browser/page/articleInView';
import { hasMoved, pageAddress } from '@/utils/browser/page/pageAddress';
import { plainPage } from '@/utils/browser/page/plainDocument';
import { readPreferences, takeTrigger } from '@/utils/browser/page/preferences';
import { tell } from '@/utils/browser/page/tell';
import { touchedTopics } from '@/utils/detect/topics';
import { extractArticle } from '@/utils/extract/extract';

/** Reads the page, or the article in view where it holds several, and tells the background what it says. */
export async function readThisPage(): Promise<void> {
  const url = pageAddress();
  const page = plainPage(document);
  const { article, reason } = extractArticle(page, new URL(url), {
    force: takeTrigger() === 'force',
    moved: hasMoved(),
    within: articleInView(page),
  });
  if (article === null) return void (await tell('notArticle', { url, reason }));
  const preferences = await readPreferences();
  const words = [article.title, article.text, ...(article.keywords ?? [])].join('\n');
  const topics = touchedTopics(words, preferences?.topics ?? []);
  await tell('articleFound', { article, reason, topics });
}
