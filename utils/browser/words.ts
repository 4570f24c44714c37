import { createWords, type Words } from '@/utils/present/words';
import { browser } from './api';

/** The words of the browser's own language, as of now. */
export function browserWords(): Words {
  return createWords((key, values) => browser.i18n.getMessage(key, values), browser.i18n.getUILanguage(), Date.now());
}

/** Marks the page with the language and direction that its words are in. */
export function speakIn(page: Document): void {
  page.documentElement.lang = browser.i18n.getMessage('@@ui_locale').replace('_', '-') || 'en';
  page.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
}
