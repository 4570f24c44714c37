import { browser } from '@/utils/browser/platform/api';
import { showNotAllowed } from '@/utils/browser/platform/badge';
import { openSidePanel } from '@/utils/browser/platform/panel';
import { parseAddress } from '@/utils/extract/address/address';
import { stepMark, toggleMarks } from './pageMarks';
import { readTab } from './readPage';
import { readReports } from './resumeWork';

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
  browser.contextMenus?.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === LINK_MENU && linkUrl && parseAddress(linkUrl)) void compareLink(linkUrl, tab?.windowId);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void COMMANDS[command]?.(tab.id);
  });
}

/** The link is opened as the reader would, with the panel beside it, and read like any page they open. */
async function compareLink(url: string, windowId: number | undefined): Promise<void> {
  // Before any await: the browser opens a panel only within the click.
  if (windowId !== undefined) void openSidePanel({ windowId });
  const { id } = await browser.tabs.create({ url, windowId });
  if (id === undefined) return;
  await loaded(id);
  const { state, articleId } = await readTab({ tabId: id, clicked: true }, {});
  if (state === 'not-allowed') await showNotAllowed(id);
  // The reader asked for the coverage, whether or not the browser has a panel to show it in.
  if (articleId !== undefined) await readReports({ articleId }, {});
}

function loaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const listen = (id: number, { status }: { status?: string }) => {
      if (id !== tabId || status !== 'complete') return;
      browser.tabs.onUpdated.removeListener(listen);
      resolve();
    };
    browser.tabs.onUpdated.addListener(listen);
  });
}
