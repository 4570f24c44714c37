import { LANGUAGE_OUTLETS, type StandOutlet } from '@/tests/newsstand/outlets';
import { stockOf } from '@/tests/newsstand/stock';

/** A story that outlets in several languages tell, and the article of it that is open. */
export interface LanguageDemo {
  outlets: StandOutlet[];
  /** The languages that the reader has set in the browser, the first one of the article. */
  languages: string;
  /** Address of the article. */
  reading: string;
}

/** The demo for a reader of a language. */
export function languageDemo(language: string): LanguageDemo {
  const own = LANGUAGE_OUTLETS.find((outlet) => outlet.language === language);
  if (!own) {
    const known = LANGUAGE_OUTLETS.map((outlet) => outlet.language).join(', ');
    throw new Error(`The demo has no outlet in "${language}". It has: ${known}.`);
  }
  const others = LANGUAGE_OUTLETS.filter((outlet) => outlet !== own);
  const outlets = [own, ...others];
  return {
    outlets,
    languages: outlets.map((outlet) => outlet.language).join(','),
    reading: stockOf(own, false)[0]!.url,
  };
}
