import { asciiDigits } from '@/utils/text/shared/numbers/digits';
import { readWrittenDay } from './writtenDate';

// "2026-07-10T08:00:00+02:00", "2026-07-10 08:00", "2026-07-10t08:00:00.5z", "20260710T080000Z", "2026-07-10"
const ISO =
  /^(\d{4})(-?)(\d\d)\2(\d\d)(?:[T ]\s?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?(?!\d)/i;
// "Fri, 10 Jul 2026 08:00:00 GMT", "Jul 10, 2026 08:00 EST", "Fri Jul 10 2026 08:00:00 GMT+0200 (CEST)"
const WITH_ZONE = /\d:\d\d.*(?:\b(?:GMT|UTC|UT|[ECMP][SD]T)\b|\s[+-]\d\d:?\d\d\b|\dZ$)/;
const SECONDS = /^1\d{9}(?:\d{3})?$/;

/**
 * A time from a page's metadata as ISO 8601, or nothing where it is no time. The same on every reader's clock: a time
 * without a zone counts as UTC, a day without a time stays that day. `language` orders day and month.
 */
export function readTimestamp(written: string, language?: string): string | undefined {
  const text = asciiDigits(written.slice(0, 80)).trim();
  if (SECONDS.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString();
  const parts = ISO.exec(text);
  if (parts) return valid(isoOf(parts));
  const exact = WITH_ZONE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(exact) ? readWrittenDay(text, language) : new Date(exact).toISOString();
}

function isoOf([, year, , month, day, hour, minute, second, fraction, zone = 'Z']: RegExpExecArray): string {
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const seconds = second === undefined ? '' : `:${second}${fraction ? `.${fraction}` : ''}`;
  const [, sign, offsetHours, offsetMinutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return `${date}T${hour}:${minute}${seconds}${sign ? `${sign}${offsetHours}:${offsetMinutes}` : 'Z'}`;
}

/** What systems write where they know no time. */
const NO_TIME = /^(?:1970-01-01|1969-12-31|0)/;

const valid = (iso: string): string | undefined =>
  Number.isNaN(Date.parse(iso)) || NO_TIME.test(iso) ? undefined : iso;
