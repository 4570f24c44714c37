import { browser } from 'wxt/browser';
import { createWords, type Words } from '@/utils/present/shared/words';

/** The lookup by any key: `createWords` has checked it. */
interface PlainI18n {
  getMessage(key: string, values: string[]): string;
  getUILanguage(): string;
}

/** The words of the browser's own language, without the polyfill, whose bytes every page would pay for. */
export function pageWords(): Words {
  const { i18n }: { i18n: PlainI18n } = browser as unknown as { i18n: PlainI18n };
  return createWords((key, values) => i18n.getMessage(key, values), i18n.getUILanguage(), Date.now());
}
