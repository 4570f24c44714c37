import { SUPPORTED } from '@/utils/text/languages';
import { primaryOf } from '@/utils/text/shared/words/primaryOf';
import { browser } from '../platform/api';
import { defineSetting } from '../settings/defineSetting';

/** The languages that the reader chose; null where they chose none, and the browser's count. */
export const chosenLanguages = defineSetting<string[] | null>('languagesRead', null, (stored) => {
  const isList = Array.isArray(stored) && stored.every((tag) => typeof tag === 'string');
  return isList ? stored : null;
});

/** Look for the same story in the other languages that the reader reads: headlines are encoded in the background. */
export const acrossLanguages = defineSetting<boolean>('acrossLanguages', true);

/** The languages that the reader reads, BCP 47 primary subtags: chosen, or those of the browser that are supported. */
export async function languagesRead(): Promise<string[]> {
  const chosen = await chosenLanguages.getValue();
  if (chosen) return chosen;
  const told = await browser.i18n.getAcceptLanguages();
  const primary = new Set(told.map((tag) => primaryOf(tag)));
  return SUPPORTED.filter((tag) => primary.has(tag));
}

/** The languages in which a story is looked for beside its own; none where that is switched off. */
export async function otherLanguages(own: string): Promise<ReadonlySet<string>> {
  if (!(await acrossLanguages.getValue())) return new Set();
  return new Set((await languagesRead()).filter((tag) => tag !== own));
}
