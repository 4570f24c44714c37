import { MONTHS, WEEKDAYS } from '../words/dateWords';
import { SMALL } from '../words/numberWords';

/** Parts of the patterns by which dates are read; the groups are named for what they hold. */
export const MONTH = longestFirst(MONTHS);
export const WEEKDAY = longestFirst(WEEKDAYS);
export const COUNT = `an? few|a couple of|a couple|several|some|an?|\\d{1,3}|two dozen|half an?|${[...SMALL.keys()].slice(1).join('|')}`;
export const DAY = `(?<day>[0-3]?\\d)(?: (?:st|nd|rd|th))?(?! (?::|%|- (?!(?:${MONTH}|\\d))))`;
export const DAY_BARE = '(?<day>[0-3]?\\d)(?: (?:st|nd|rd|th))?';
export const YEAR = '(?<year>(?:1[5-9]|2[01])\\d\\d)(?! ?: )';
export const PART = 'morning|afternoon|evening|night';
export const SLICE = '(?:(?<slice>early|mid|late)(?: -)? (?:in )?)?';

export function monthOf(name?: string): number | undefined {
  return name ? MONTHS.get(name) : undefined;
}

export function numberOf(digits?: string): number | undefined {
  return digits ? Number(digits) : undefined;
}

function longestFirst(names: ReadonlyMap<string, number>): string {
  return [...names.keys()].sort((one, other) => other.length - one.length).join('|');
}
