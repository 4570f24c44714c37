import { askPage, type Handlers, type PageMark } from '@/utils/browser/messages/messages';
import { tabsShowing } from '@/utils/browser/messages/tabs';
import { browser } from '@/utils/browser/platform/api';
import { inject } from '@/utils/browser/platform/contentScripts';
import { browserWords } from '@/utils/browser/platform/words';
import { findAccounts } from '@/utils/browser/store/accounts';
import { findArticle } from '@/utils/browser/store/articles';
import { findCorrectedCoverage } from '@/utils/browser/store/corrections';
import { parseAddress } from '@/utils/extract/address/address';
import type { Article, Detail } from '@/utils/model';
import { cardVersions } from '@/utils/present/detail/cardVersions';
import { detailTitle } from '@/utils/present/detail/detailTitle';
import { whySentence } from '@/utils/present/detail/why';

export const showInPage: Handlers['showInPage'] = async ({ articleId, start, end }) => {
  const tabId = (await tabsShowing(articleId))[0];
  if (tabId === undefined) return { shown: await openAt(articleId, start, end) };
  const mark = (await marksOf(articleId)).find((one) => one.start === start && one.end === end)?.mark;
  if (!mark || !(await inject(tabId, 'marks'))) return { shown: false };
  const { windowId } = await browser.tabs.update(tabId, { active: true });
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
  return askPage(tabId, 'showWords', { mark });
};

export const markPage: Handlers['markPage'] = async ({ articleId, on }) => {
  const differing = on ? await marksOf(articleId) : [];
  const marks = differing.filter(({ mark }) => mark.verdict !== 'agree').map(({ mark }) => mark);
  let marked = 0;
  for (const tabId of await tabsShowing(articleId)) {
    if (await inject(tabId, 'marks')) marked += (await askPage(tabId, 'markWords', { marks })).marks;
  }
  return { marks: marked };
};

/** The page is not open: opens it with a text fragment, which the browser itself scrolls to. */
async function openAt(articleId: string, start: number, end: number): Promise<boolean> {
  const article = await findArticle(articleId);
  const address = parseAddress(article?.url);
  if (!article || !address) return false;
  address.hash = '';
  const words = encodeURIComponent(article.text.slice(start, end)).replaceAll('-', '%2D');
  await browser.tabs.create({ url: `${address.href}#:~:text=${words}` });
  return true;
}

/** Every mention in this article, with what the other outlets say. */
async function marksOf(articleId: string): Promise<{ start: number; end: number; mark: PageMark }[]> {
  const row = await findCorrectedCoverage(articleId);
  const accounts = await findAccounts(row?.articleIds ?? []);
  const articles = new Map(accounts.map((account) => [account.id, account]));
  return (row?.comparison?.details ?? []).flatMap((detail) => marksOfDetail(detail, articleId, articles));
}

function marksOfDetail(detail: Detail, articleId: string, articles: Map<string, Article>) {
  const words = browserWords();
  const label = detailTitle(detail, words);
  const why = whySentence(detail, articles, words);
  const versions = cardVersions(detail, articleId, articles);
  return detail.versions
    .filter(({ article }) => article === articleId)
    .map(({ start, end, text, sentence }) => {
      const { id, verdict, how } = detail;
      return { start, end, mark: { detail: id, label, verdict, how, text, sentence, why, versions } };
    });
}
