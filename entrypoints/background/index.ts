import { defineBackground } from 'wxt/utils/define-background';
import { handleMessages } from '@/utils/browser/messages/handleMessages';
import { forgetTab } from '@/utils/browser/messages/tabs';
import { browser } from '@/utils/browser/platform/api';
import { trustOnlyOurPages } from '@/utils/browser/platform/trustOnlyOurPages';
import { keepTime, onAlarm } from './alarms';
import { arrivalsSeen, followArrivals } from './arrivals';
import { askOnce } from './askOnce';
import { followCommands } from './followCommands';
import { followPermissions, outletsChanged } from './followPermissions';
import { markPage, showInPage } from './markWords';
import { marksShown } from './pageMarks';
import { notSameFact, openCompare, readPreferences } from './pageRequests';
import { articleFound, articleLikely, notArticle, readTab } from './readPage';
import { readReports, resumeWork, startOver, stop } from './resumeWork';
import { compareItems, freshenToday, pullNow } from './today';
import { tryModel } from './tryModel';

/** Every listener is added before the first await: a worker that was woken for an event must be there to hear it. */
export default defineBackground({
  type: 'module',
  main() {
    handleMessages({
      articleLikely,
      notArticle,
      articleFound,
      readPreferences,
      readTab,
      readReports,
      resume: resumeWork,
      coverAgain: startOver,
      stopAsking: stop,
      corrected: startOver,
      askOnce,
      outletsChanged,
      pullNow,
      compareItems,
      freshenToday,
      arrivalsSeen,
      tryModel,
      showInPage,
      markPage,
      marksShown,
      openCompare,
      notSameFact,
    });
    browser.alarms.onAlarm.addListener(onAlarm);
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    void trustOnlyOurPages();
    followPermissions();
    followArrivals();
    followCommands();
    void keepTime();
    void resumeWork();
  },
});
