import { createContext } from 'preact';

/** What a row asks of the browser's translator; see `utils/browser/platform/translator.ts`, which is handed in. */
export interface Translator {
  canTranslate(from: string, to: string): Promise<'no' | 'afterFetch' | 'yes'>;
  translate(text: string, from: string, to: string): Promise<string | undefined>;
}

/** The browser's own translator, given once at the root of a page; undefined where it has none. */
export const TranslatorContext = createContext<Translator | undefined>(undefined);
