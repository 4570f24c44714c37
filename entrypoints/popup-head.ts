import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { TabState } from '@/utils/browser/messages/messages';
import { pageWords } from '@/utils/browser/page/pageWords';
import { sessionKey } from '@/utils/browser/settings/storageKeys';
import { headOf } from '@/utils/present/popup/tabView';

/**
 * Shows the headline of the article in front as soon as the popup's document stands, while the code and the database that
 * the comparison needs are still being opened. It is one small file on purpose, without polyfill or framework.
 */
export default defineUnlistedScript(async () => {
  const [[tab], known] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.storage.session.get(null),
  ]);
  const state = known[sessionKey('tab', tab?.id)] as TabState | undefined;
  const place = document.getElementById('head');
  // Where the tab went elsewhere since, what is known is of the page before.
  if (!place || !state?.head || state.url !== tab?.url) return;
  const { outlet, time, headline } = headOf(state.head, pageWords());
  place.querySelector('b')!.textContent = outlet;
  place.querySelector('span')!.textContent = time;
  place.querySelector('q')!.textContent = headline;
  place.hidden = false;
});
