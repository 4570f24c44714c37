import { browser } from '@/utils/browser/api';
import { stepMark, toggleMarks } from './pageMarks';
import { readTab } from './readPage';

const LINK_MENU = 'compare-link';

/** What each command of the manifest does to the tab in front. */
const COMMANDS: Record<string, (tabId: number) => Promise<void>> = {
  marks: toggleMarks,
  'next-mark': (tabId) => stepMark(tabId, 1),
  'previous-mark': (tabId) => stepMark(tabId, -1),
};

/** The context menu of links, and the commands whose keys the reader can change in the browser. */
export function followCommands(): void {
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
    if (menuItemId === LINK_MENU && linkUrl) void compareLink(linkUrl);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void COMMANDS[command]?.(tab.id);
  });
}

/** The link is opened as the reader would, and read like any page they open. */
async function compareLink(url: string): Promise<void> {
  const tab = await browser.tabs.create({ url });
  if (tab.id !== undefined) await readTab({ tabId: tab.id }, {});
}
