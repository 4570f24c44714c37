/**
 * Every value of the extension's storage outside the database, with what it holds: for the reader, and for whoever adds
 * one. All of them go when everything is deleted; those that speak of a story are named in `store/forget.ts` too.
 */
export const LOCAL_KEYS = {
  reading: 'which pages are read, and the topics that the reader follows',
  readAhead: 'whether reports are fetched before the reader looks',
  pagesToRead: 'how many pages are fetched for a story',
  daysToKeep: 'how long items and stories are kept',
  itemsToKeep: 'how many items are kept',
  retentionClock: 'by which time things were forgotten last',
  todaySeen: 'when the reader looked at the stories of the day last',
  arrivalsSince: 'when it was last looked which reports came in on kept stories and followed topics',
  notifyArrivals: 'whether the browser tells of such reports',
  markInPage: 'whether words are marked as soon as they are compared',
  singleKeys: 'whether single keys are shortcuts on our pages',
  byWordsOnly: 'whether the language model is left out',
  encoderTrouble: 'why the language model failed last',
  languagesRead: 'the languages that the reader reads, where they chose them',
  acrossLanguages: 'whether a story is looked for in other languages',
  services: 'which services are on, with keys and addresses that the reader typed',
  serviceStatus: 'how asking each service went, with the words that it was sent last',
  fillProgress: 'the item up to which an index of the reader’s own was filled',
} as const;

/** The same of the session, which ends with the browser: a value a tab. */
const SESSION_KEYS = {
  tab: 'the page in a tab: its address and, of an article, its headline',
  clicked: 'the site over which the reader clicked on the icon',
} as const;

export type LocalKey = keyof typeof LOCAL_KEYS;
type SessionKey = keyof typeof SESSION_KEYS;

export const sessionKey = (name: SessionKey, tabId: number | undefined): string => `${name}:${tabId}`;

/** The tab of which a value of the session speaks, if it is one of this name. */
export function tabOf(name: SessionKey, key: string): number | undefined {
  const [of, tabId] = key.split(':');
  return of === name ? Number(tabId) : undefined;
}
