import { createWords, type Words } from '@/utils/present/shared/words';
import { browser } from './api';

/** The words of the browser's own language, as of now. */
export function browserWords(): Words {
  return createWords((key, values) => browser.i18n.getMessage(key, values), language(), Date.now());
}

/** The reader's own variant of the language that the messages are in; theirs where the browser speaks another. */
function language(): string {
  const [own, written] = [browser.i18n.getUILanguage(), browser.i18n.getMessage('language')];
  return own.split('-', 1)[0] === written.split('-', 1)[0] ? own : written;
}

/** Marks the page with the language and direction that its words are in. */
export function speakIn(page: Document): void {
  page.documentElement.lang = language();
  page.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
}
