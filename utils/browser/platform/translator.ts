/** The browser's own translator, on the device; Chromium on desktops has it, Firefox does not. */
interface BrowserTranslator {
  availability(pair: LanguagePair): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(pair: LanguagePair): Promise<{ translate(text: string): Promise<string>; destroy?(): void }>;
}

interface LanguagePair {
  sourceLanguage: string;
  targetLanguage: string;
}

/** What can be asked of a translator. */
export interface Translates {
  /** Whether it can translate this pair of languages, and whether it must fetch a language pack first. */
  canTranslate(from: string, to: string): Promise<'no' | 'afterFetch' | 'yes'>;
  /** Undefined where it could not. Called within a click, as the browser wants. */
  translate(text: string, from: string, to: string): Promise<string | undefined>;
}

/** The translator of this browser; undefined where it has none. */
export function translatorHere(scope: object = globalThis): Translates | undefined {
  const { Translator: translator } = scope as { Translator?: BrowserTranslator };
  if (translator === undefined) return undefined;
  const pairOf = (from: string, to: string): LanguagePair => ({ sourceLanguage: from, targetLanguage: to });
  return {
    async canTranslate(from, to) {
      const state = await translator.availability(pairOf(from, to)).catch(() => 'unavailable' as const);
      if (state === 'unavailable') return 'no';
      return state === 'available' ? 'yes' : 'afterFetch';
    },
    async translate(text, from, to) {
      try {
        const made = await translator.create(pairOf(from, to));
        const translated = await made.translate(text);
        made.destroy?.();
        return translated;
      } catch {
        // The pack could not be fetched, the disk is full, the reader refused: there is no more to say than that it failed.
        return undefined;
      }
    },
  };
}
