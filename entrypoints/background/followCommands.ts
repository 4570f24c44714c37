import { browser } from '@/utils/browser/api';
import type { Handlers } from '@/utils/browser/messages';
import { tabState } from '@/utils/browser/tabs';

const LINK_MENU = 'compare-link';

/** What the context menu and the keyboard commands call; given by the caller, since it is what messages call too. */
type Verbs = Pick<Handlers, 'markPage' | 'readTab'>;

/** The context menu of links, and the commands whose keys the reader can change in the browser. */
export function followCommands({ markPage, readTab }: Verbs): void {
  browser.runtime.onInstalled.addListener(() => {
    // Firefox for Android has no context menus.
    browser.contextMenus?.create({
      id: LINK_MENU,
      title: browser.i18n.getMessage('compareLink'),
      contexts: ['link'],
      targetUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });
  browser.contextMenus?.onClicked.addListener(({ menuItemId, linkUrl }) => {
    if (menuItemId === LINK_MENU && linkUrl) void compareLink(linkUrl, readTab);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'marks') void toggleMarks(tab?.id, markPage);
  });
}

/** The link is opened as the reader would, and read like any page they open. */
async function compareLink(url: string, readTab: Verbs['readTab']): Promise<void> {
  const tab = await browser.tabs.create({ url });
  if (tab.id !== undefined) await readTab({ tabId: tab.id }, {});
}

async function toggleMarks(tabId: number | undefined, markPage: Verbs['markPage']): Promise<void> {
  const articleId = tabId === undefined ? undefined : (await tabState(tabId))?.articleId;
  if (articleId === undefined) return;
  const key = `marked:${tabId}`;
  const on = !(await browser.storage.session.get(key))[key];
  await browser.storage.session.set({ [key]: on });
  await markPage({ articleId, on }, { tabId });
}
