import type { EncodeFailure } from '@/utils/encode/failure';
import type { Problem } from '@/utils/gather/problem';
import type { Article, How, Result, Verdict } from '@/utils/model';
import type { CardVersion } from '@/utils/present/detail/cardVersions';
import { browser } from '../platform/api';
import type { ReadingPreference } from '../settings/settings';

/** What the background knows about a tab; kept in session storage, so it outlives the worker. */
export interface TabState {
  url: string;
  /**
   * 'article' with its id, or why not; 'not-allowed' where the reader granted nothing and did not click; 'private' in a
   * private window, of which nothing is ever kept.
   */
  state: 'article' | 'not-article' | 'not-allowed' | 'unreadable' | 'private';
  reason: string;
  articleId?: string;
  /** Shown before anything stored is read. */
  head?: { outlet: string; title: string; publishedAt?: string };
  /** When articles were opened in this tab that were not known before, within the last minute. */
  opened?: number[];
  /** When the page told this; absent in an answer that no page gave. */
  toldAt?: number;
}

/** Every message in the extension, by who sends it to whom, a sentence each. Replies are what the type returns. */
export interface Messages {
  /** page → background: this page is likely an article; read it. Answers nothing. */
  articleLikely(page: { url: string; reason: string; topics: string[] }): void;
  /** page → background: this page is not an article, and why. */
  notArticle(page: { url: string; reason: string }): void;
  /** page → background: the article in this tab (again, when its text or address changed). */
  articleFound(found: { article: Article; reason: string; topics: string[] }): void;

  /** page → background: when articles are read, and which topics the reader follows. */
  readPreferences(request: Record<string, never>): ReadingPreference;

  /**
   * popup, panel → background: read this tab now. `clicked`: the reader clicked on the icon over it, whoever publishes
   * it; `force`: they say that it is an article.
   */
  readTab(request: { tabId: number; clicked?: boolean; force?: boolean }): TabState;
  /** popup, panel, compare → background: the reader looks at this story; ask outlets and read reports, if nobody was asked. */
  readReports(request: { articleId: string }): void;
  /** any page of ours → background: look for coverage again, asking the outlets anew. */
  coverAgain(request: { articleId: string }): void;
  /** popup → background: stop asking for this article; what is there is compared. */
  stopAsking(request: { articleId: string }): void;
  /** popup → background: ask this service once with these words, which the reader saw, and compare again. */
  askOnce(request: { articleId: string; service: string; terms: string[] }): { items: number; failure?: Problem };
  /** today → background: read these reports of one story, the most central one first, and compare them. */
  compareItems(request: { ids: string[] }): void;
  /** today → background: link the items that came in since, so that the stories stand. */
  freshenToday(request: Record<string, never>): void;
  /** library → background: the reader looked at reports that came in on these stories or topics. */
  arrivalsSeen(request: { about: string[] }): void;
  /** any page of ours → background: the choice of outlets changed; pages are read on exactly those that the browser allows. */
  outletsChanged(request: Record<string, never>): void;
  /** popup, options → background: pull the feeds of the chosen outlets now. */
  pullNow(request: Record<string, never>): void;
  /** popup, options → background: forget why the language model failed, and try it. */
  tryModel(request: Record<string, never>): Result<undefined, EncodeFailure>;
  /** library → background: stories were deleted; take up what is left to do. */
  resume(request: Record<string, never>): void;
  /** popup, compare, library → background: the reader's correction was stored; compare again. */
  corrected(request: { articleId: string }): void;

  /** popup, compare → background: scroll the tab with this article to these words and mark them. */
  showInPage(request: { articleId: string; start: number; end: number }): { shown: boolean };
  /** popup → background: mark all differing passages in the page, or take the marks away. */
  markPage(request: { articleId: string; on: boolean }): { marks: number };

  /** popup → background: how many words are marked in the tab that shows this article. */
  marksShown(request: { articleId: string }): { marks: number };

  /** marks in a page → background: open the comparison of the article in this tab. */
  openCompare(request: Record<string, never>): void;
  /** marks in a page → background: the versions of this detail are not about the same fact. */
  notSameFact(request: { detail: string }): void;
}

/** Words to find on the page: the sentence tells which of several like words are meant. */
export interface PageMark {
  /** The detail's id. */
  detail: string;
  label: string;
  verdict: Verdict;
  how?: How;
  text: string;
  sentence: string;
  why?: string;
  versions: CardVersion[];
}

/** What the background asks of the script that marks words in a page. */
export interface PageMessages {
  /** Scroll to these words and mark them. */
  showWords(request: { mark: PageMark }): { shown: boolean };
  /** Mark all these words, in place of those marked before; an empty list takes the marks away. */
  markWords(request: { marks: PageMark[] }): { marks: number };
  /** Go to the next or the previous mark, and open its card. */
  stepMark(request: { by: 1 | -1 }): { marks: number };
  /** How many marks are shown. */
  countMarks(request: Record<string, never>): { marks: number };
}

export type MessageName = keyof Messages;
type Body<Name extends MessageName> = Parameters<Messages[Name]>[0];
type Reply<Name extends MessageName> = Awaited<ReturnType<Messages[Name]>>;
/** Who sent a message: a page of ours in no tab of interest, or the script in a page, with its tab and address. */
export interface Sender {
  tabId?: number;
  /** The page's address, as the browser tells it. */
  url?: string;
}
export type Handlers = {
  [Name in MessageName]: (body: Body<Name>, sender: Sender) => Promise<Reply<Name>> | Reply<Name>;
};

/** What scripts in pages may send. Everything else is heard from our own pages only. */
export const FROM_PAGES: ReadonlySet<string> = new Set<MessageName>([
  'articleLikely',
  'notArticle',
  'articleFound',
  'readPreferences',
  'openCompare',
  'notSameFact',
]);

/** Sends a message to the background and gives its reply. */
export function sendMessage<Name extends MessageName>(name: Name, body: Body<Name>): Promise<Reply<Name>> {
  return browser.runtime.sendMessage({ name, body });
}

/** Asks the marking script of a tab, which must have been injected before. */
export function askPage<Name extends keyof PageMessages>(
  tabId: number,
  name: Name,
  body: Parameters<PageMessages[Name]>[0],
): Promise<ReturnType<PageMessages[Name]>> {
  return browser.tabs.sendMessage(tabId, { name, body });
}
