import { isBareHosting } from '@/utils/extract/address/hosting';
import { writeTime } from '../shared/times';
import type { Words } from '../shared/words';
import { pageReason } from './pageReason';

/** What the background found the page of a tab to be. */
export interface TabFacts {
  url: string;
  state: 'article' | 'not-article' | 'not-allowed' | 'unreadable' | 'private';
  /** Why it is not read, by the name that `pageReason` knows. */
  reason: string;
  /** Enough of the article to show it before anything stored is read. */
  head?: ArticleHead;
}

export interface ArticleHead {
  outlet: string;
  title: string;
  publishedAt?: string;
}

/** Outlet, time and headline of the open article, in words. */
export interface HeadView {
  outlet: string;
  time: string;
  headline: string;
}

/** The states of the popup that the tab alone tells, before anything stored is read. */
export type TabView =
  | { state: 'opening'; head?: HeadView }
  | { state: 'not-article'; host: string; why: string }
  | { state: 'not-allowed'; host: string; pattern?: string }
  | { state: 'unreadable'; host: string; why: string }
  | { state: 'private' };

/** What can be said of a page that is not, or not yet, compared. */
export function tabView(tab: TabFacts | undefined, words: Words): TabView {
  if (!tab) return { state: 'opening' };
  switch (tab.state) {
    case 'article':
      return { state: 'opening', head: tab.head && headOf(tab.head, words) };
    case 'not-allowed':
      return notAllowedView(tab, words);
    case 'private':
      return { state: 'private' };
    default:
      return { state: tab.state, host: hostOf(tab.url), why: pageReason(tab.reason, words) };
  }
}

/** No site can be asked for where the page is the browser's own, or a file, or all who publish at a host. */
function notAllowedView({ url, reason }: TabFacts, words: Words): TabView {
  if (url === '') return { state: 'unreadable', host: '', why: words.t('pageUnseen') };
  const host = hostOf(url);
  if (!isWeb(url)) return { state: 'unreadable', host, why: pageReason(reason, words) };
  return { state: 'not-allowed', host, pattern: isBareHosting(host) ? undefined : patternOf(host) };
}

export function headOf({ outlet, title, publishedAt }: ArticleHead, words: Words): HeadView {
  return { outlet, time: writeTime(publishedAt, words), headline: title };
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

const isWeb = (url: string) => /^https?:/i.test(url);

/** What the browser is asked for: the site with its sub-domains, over http and https. */
const patternOf = (host: string) => `*://*.${host}/*`;
