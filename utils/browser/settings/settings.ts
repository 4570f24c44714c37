import type { Topic } from '@/utils/model';
import { isObject, isOneOf, isTopic } from '../database/shape';
import { defineSetting } from './defineSetting';

/** What is compared: every article of a granted outlet, those about a followed topic, or only what is clicked. */
export interface ReadingPreference {
  when: 'any' | 'topics' | 'click';
  topics: Topic[];
}

/** Asked for by the script in pages, so it is the one setting with a compound value. */
export const readingPreference = defineSetting<ReadingPreference>('reading', { when: 'any', topics: [] }, (stored) => {
  const { when, topics } = isObject(stored) ? stored : {};
  return {
    when: isOneOf('any', 'topics', 'click')(when) ? (when as ReadingPreference['when']) : 'any',
    topics: Array.isArray(topics) ? topics.filter(isTopic) : [],
  };
});

/** Ask outlets and read their reports as soon as an article is opened, not only when the reader looks at its story. */
export const readAhead = defineSetting<boolean>('readAhead', false);

/** How many pages of matched outlets are fetched for one story; the others stay at their summary. */
export const pagesToRead = defineSetting<number>('pagesToRead', 12);

/** Days that items and unkept stories are kept. */
export const daysToKeep = defineSetting<number>('daysToKeep', 30);

/** The time by which stories and items were forgotten last, in milliseconds since 1970; 0 before the first time. */
export const retentionClock = defineSetting<number>('retentionClock', 0);

/** When the reader looked at the stories of the day last, in milliseconds since 1970; 0 before the first time. */
export const todaySeen = defineSetting<number>('todaySeen', 0);

/** Up to which time of storing items were looked through for kept stories and topics; 0 before the first time. */
export const arrivalsSince = defineSetting<number>('arrivalsSince', 0);

/** Have the browser tell of reports that come in on kept stories and followed topics. */
export const notifyArrivals = defineSetting<boolean>('notifyArrivals', false);

/** Items kept at most, whatever their age: as many take 75 MB of Chromium's disk, the index not counted. */
export const itemsToKeep = defineSetting<number>('itemsToKeep', 100_000);

/** Mark differing passages in the page as soon as a comparison is ready. */
export const markInPage = defineSetting<boolean>('markInPage', false);

/** Single-key shortcuts on our pages. */
export const singleKeys = defineSetting<boolean>('singleKeys', true);
