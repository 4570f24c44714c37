import { epochNow } from '@/utils/browser/database/epochs';
import { outletOfHost } from '@/utils/browser/gather/catalogue';
import { findLikest } from '@/utils/browser/match/findMatches';
import type { Handlers, TabState } from '@/utils/browser/messages/messages';
import { currentState, rememberTab, tabState } from '@/utils/browser/messages/tabs';
import { toldArticle } from '@/utils/browser/messages/toldArticle';
import { browser } from '@/utils/browser/platform/api';
import { clearBadge } from '@/utils/browser/platform/badge';
import { inject } from '@/utils/browser/platform/contentScripts';
import { readingPreference } from '@/utils/browser/settings/settings';
import { findArticle } from '@/utils/browser/store/articles';
import { findCoverage } from '@/utils/browser/store/coverage';
import { storeOpened } from '@/utils/browser/store/opened';
import { writeOrMakeRoom } from '@/utils/browser/store/retention';
import type { Article } from '@/utils/model';
import { firstState, lookFor, resumeWork } from './resumeWork';
import { showOutcome } from './showOutcome';
import { isWanted, want } from './wantedPages';

/** Coverage younger than this is shown as it is when the reader comes back to the page. */
const COVERAGE_FRESH_FOR = 10 * 60_000;
/** How long a page may take to be read before the popup says so. */
const READING_TAKES_AT_MOST = 5_000;
const LONGEST_REASON = 100;
/** Nobody opens more new articles in one tab; a page that renames itself every second would fill the library. */
const MOST_A_MINUTE = 6;

export const articleLikely: Handlers['articleLikely'] = async (_page, sender) => {
  if (sender.tabId !== undefined && (await isWanted(sender))) await inject(sender.tabId, 'reader');
};

export const notArticle: Handlers['notArticle'] = async ({ reason }, sender) => {
  const { tabId, url = '' } = sender;
  if (tabId === undefined || !(await isWanted(sender))) return;
  await rememberTab(tabId, { url, state: 'not-article', reason: String(reason).slice(0, LONGEST_REASON) });
  await clearBadge(tabId);
};

export const articleFound: Handlers['articleFound'] = async (found, sender) => {
  const { tabId, url } = sender;
  const article = toldArticle(found.article, url);
  if (tabId === undefined || article === undefined || !(await isWanted(sender))) return;
  const reason = String(found.reason).slice(0, LONGEST_REASON);
  const topics = await followed(found.topics);
  const now = Date.now();
  const epoch = await epochNow('stories');
  const naming = withCatalogueName(article);
  const [former, coverage] = await Promise.all([findArticle(article.id), findCoverage(article.id)]);
  const opened = await openedLately(tabId, now);
  if (coverage === undefined && opened.length >= MOST_A_MINUTE) return;
  const isFresh = coverage !== undefined && now - coverage.updatedAt < COVERAGE_FRESH_FOR;
  const isKnown = isFresh && former?.text === article.text;
  const likest = isKnown ? undefined : findLikest(article);
  const [named, state] = await Promise.all([naming, firstState()]);
  const keep = async () => {
    const opening = likest ? { topics, state } : undefined;
    if (!(await writeOrMakeRoom(() => storeOpened(named, { now, epoch, opened: opening })))) {
      await rememberTab(tabId, { url: url ?? named.id, state: 'unreadable', reason: 'no space' });
      return false;
    }
    const { id: articleId, outlet, title, publishedAt } = named;
    const facts = { reason, articleId, head: { outlet, title, publishedAt } };
    const times = coverage === undefined ? [...opened, now] : opened;
    await rememberTab(tabId, { url: url ?? articleId, state: 'article', ...facts, opened: times });
    return true;
  };
  if (likest) return lookFor(named, { likest, state, epoch, keep });
  if (!(await keep())) return;
  await showOutcome(named.id);
  await resumeWork();
};

async function openedLately(tabId: number, now: number): Promise<number[]> {
  const { opened = [] } = (await tabState(tabId)) ?? {};
  return opened.filter((at) => now - at < 60_000);
}

/** Of the topics that the page is said to touch, those that the reader follows. */
async function followed(told: unknown): Promise<string[]> {
  const { topics } = await readingPreference.getValue();
  return topics.map(({ id }) => id).filter((id) => Array.isArray(told) && told.includes(id));
}

/** The page may call itself anything; where the catalogue knows the host, its name stands. */
async function withCatalogueName(article: Article): Promise<Article> {
  const known = article.url ? await outletOfHost(new URL(article.url).hostname) : undefined;
  return known ? { ...article, outlet: known.name } : article;
}

export const readTab: Handlers['readTab'] = async ({ tabId, clicked = false, force = false }) => {
  const tab = await browser.tabs.get(tabId);
  if (tab.incognito) return { url: '', state: 'private', reason: '' };
  if (clicked || force) await want(tabId);
  else if (!(await isWanted({ tabId, url: tab.url })))
    return { url: tab.url ?? '', state: 'not-allowed', reason: 'browser refuses' };
  const known = await currentState(tab);
  if (known?.state === 'article' && !force) return known;
  const toldBefore = (await tabState(tabId))?.toldAt;
  if (!(await inject(tabId, force ? 'reader' : 'article', force ? 'force' : 'click'))) {
    return {
      url: known?.url ?? '',
      state: 'not-allowed',
      reason: 'browser refuses',
    };
  }
  return (await nextState(tabId, toldBefore)) ?? known ?? { url: '', state: 'unreadable', reason: 'no answer' };
};

/** Waits until the injected script has told what the page is, be it what was told before. */
async function nextState(tabId: number, toldBefore: number | undefined): Promise<TabState | undefined> {
  const until = Date.now() + READING_TAKES_AT_MOST;
  while (Date.now() < until) {
    const state = await tabState(tabId);
    if (state && state.toldAt !== toldBefore) return state;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}
