import { german } from './de/language';
import { english } from './en/language';
import { spanish } from './es/language';
import { french } from './fr/language';
import { italian } from './it/language';
import { japanese } from './ja/language';
import type { Language } from './shared/language';
import { other } from './shared/other';
import { primaryOf } from './shared/words/primaryOf';
import { chinese } from './zh/language';

/** Every language that is read. A new one is a folder and a line here. */
export const LANGUAGES: readonly Language[] = [english, german, spanish, french, italian, chinese, japanese];

const BY_TAG: ReadonlyMap<string, Language> = new Map(LANGUAGES.map((language) => [language.tag, language]));

/**
 * The language of a BCP 47 tag: "de-AT" is German. Untold is read as English; of a language that is not supported words
 * and sentences are known, and no value is read in them.
 */
export function languageOf(tag: string | undefined): Language {
  return tag ? (BY_TAG.get(primaryOf(tag)) ?? other) : english;
}

/** The languages whose numbers, dates and voices are compared. */
export const SUPPORTED: readonly string[] = LANGUAGES.map(({ tag }) => tag);
