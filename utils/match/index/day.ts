const DAY = 86_400_000;
/** "2026-07-10", with or without a time */
const ISO = /^\d{4}-\d{2}-\d{2}/;

/** The day of a moment in milliseconds, in days since 1970 (UTC). */
export function dayAt(time: number): number {
  return Math.floor(time / DAY);
}

/** The day of a date as outlets write it, in days since 1970 (UTC); undefined where there is none to be read. */
export function toDay(date = ''): number | undefined {
  const time = Date.parse(ISO.test(date) ? date : `${date} UTC`);
  // News on the web starts in the nineties; an earlier year is a parser's zero, not a date.
  return Number.isNaN(time) || time < Date.UTC(1990) ? undefined : dayAt(time);
}

/**
 * How near two days are, 1 to 0.25: nearly all accounts of a story appear within three days, so far ones are held back;
 * they are not left out, as next chapters are looked for too. An unknown day counts like a week's distance.
 */
export function nearness(a: number | undefined, b: number | undefined): number {
  return 0.25 + 0.75 * (a === undefined || b === undefined ? 0.3 : Math.exp(-Math.abs(a - b) / 6));
}
