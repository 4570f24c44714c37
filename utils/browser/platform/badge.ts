import { browser } from './api';

/** Neutral: a count is no alarm. */
const GREY = '#5b646c';

/** Shows how many other outlets cover the story on the tab's icon; nothing where there are none. */
export async function showBadge(tabId: number, outlets: number): Promise<void> {
  await setText(tabId, outlets === 0 ? '' : String(outlets));
}

/** Shows that the site is not among those the reader allowed. */
export async function showNotAllowed(tabId: number): Promise<void> {
  await setText(tabId, '!');
}

/** The tab shows no article: its icon shows again what it shows everywhere. */
export async function clearBadge(tabId: number): Promise<void> {
  await setText(tabId, null);
}

/** Where no article is open, a dot tells of stories that came up since the reader looked; `title` says so in words. */
export async function showNews(stories: number, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: GREY });
  await browser.action.setBadgeText({ text: stories === 0 ? '' : '•' });
  await browser.action.setTitle({ title });
}

async function setText(tabId: number, text: string | null): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: GREY });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile; its badge went with it.
  }
}
