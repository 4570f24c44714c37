import type { Words } from './words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "2026-07-04": an outlet that gives no hour. */
const BARE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** "Jul 4, 4:30 PM", "Jul 4" where only the day is known, with the year when it is not this one; or that no time is given. */
export function writeTime(iso: string | undefined, words: Words): string {
  const time = iso === undefined ? Number.NaN : Date.parse(iso);
  if (iso === undefined || Number.isNaN(time)) return words.t('timeNotGiven');
  const bare = BARE_DAY.test(iso);
  const timeZone = bare ? 'UTC' : words.timeZone;
  const isThisYear = new Date(time).getUTCFullYear() === new Date(words.now).getUTCFullYear();
  const year = isThisYear && !words.full ? undefined : 'numeric';
  const timeZoneName = words.full ? 'short' : undefined;
  const hour = bare ? {} : ({ hour: 'numeric', minute: '2-digit', timeZoneName } as const);
  return new Intl.DateTimeFormat(words.locale, { year, month: 'short', day: 'numeric', ...hour, timeZone }).format(
    time,
  );
}

/** "2026-07-04": the day of a time in the reader's zone. */
export function isoDay(time: number, { timeZone }: Words): string {
  // Canada writes its days that way.
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(time);
}

/** "4:52 PM" on the day of reading, else with its day. */
export function writeClock(time: number, words: Words): string {
  if (isoDay(time, words) !== isoDay(words.now, words)) return writeTime(new Date(time).toISOString(), words);
  const clock = { hour: 'numeric', minute: '2-digit', timeZone: words.timeZone } as const;
  return new Intl.DateTimeFormat(words.locale, clock).format(time);
}

/** "Saturday, July 4": the heading over a day's stories. */
export function writeDay(time: number, words: Words): string {
  const style = { weekday: 'long', month: 'long', day: 'numeric', timeZone: words.timeZone } as const;
  return new Intl.DateTimeFormat(words.locale, style).format(time);
}

/** How much earlier or later than the open article: "22h earlier", "1d 7h later", "same day". */
export function writeAgainst(iso: string | undefined, against: string | undefined, words: Words): string {
  const time = Date.parse(iso ?? '');
  if (iso === undefined || Number.isNaN(time)) return words.t('timeNotGiven');
  const other = Date.parse(against ?? '');
  if (against === undefined || Number.isNaN(other)) return writeTime(iso, words);
  if (BARE_DAY.test(iso) || BARE_DAY.test(against)) return againstDay(iso, against, words);
  const apart = Math.abs(time - other);
  if (apart < MINUTE) return words.t('sameTime');
  return words.t(time < other ? 'earlier' : 'later', writeSpan(apart, words));
}

function againstDay(iso: string, against: string, words: Words): string {
  const days = Math.round((Date.parse(iso.slice(0, 10)) - Date.parse(against.slice(0, 10))) / DAY);
  if (days === 0) return words.t('sameDay');
  return words.t(days < 0 ? 'earlier' : 'later', unit(Math.abs(days), 'day', words));
}

function writeSpan(length: number, words: Words): string {
  if (length < HOUR) return unit(Math.round(length / MINUTE), 'minute', words);
  if (length < DAY) return unit(Math.round(length / HOUR), 'hour', words);
  const hours = Math.round((length % DAY) / HOUR);
  const days = unit(Math.floor(length / DAY), 'day', words);
  return hours === 0 ? days : `${days} ${unit(hours, 'hour', words)}`;
}

/** Languages in which a letter stands for hours and days; elsewhere it is cut to what nobody reads: "1 T 2h". */
const NARROW = new Set(['en', 'zh', 'ja', 'ko']);

function unit(amount: number, name: 'minute' | 'hour' | 'day', { locale }: Words): string {
  const unitDisplay = NARROW.has(new Intl.Locale(locale).language) ? 'narrow' : 'short';
  return new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay }).format(amount);
}
