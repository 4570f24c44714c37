import { browser } from '@/utils/browser/platform/api';
import type { PopupState } from '../popup/popupState';
import { tabInFront } from '../popup/tabInFront';

/** Shows whatever article is in front: on another tab, another page, and when the background learns more of it. */
export function followTab(state: PopupState): void {
  const show = () => void tabInFront().then(state.openTab);
  browser.tabs.onActivated.addListener(show);
  browser.tabs.onUpdated.addListener((_tabId, { status }) => {
    if (status === 'complete') show();
  });
  show();
}
