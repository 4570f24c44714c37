const DAY = 24 * 60 * 60_000;
/** The first news site with a feed is younger than this; earlier dates are empty fields read as 1970. */
const EARLIEST = Date.UTC(1994, 0, 1);

/** "20260520T221500Z" and "20260520221500", as GDELT writes times. */
const COMPACT = /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)Z?$/;
const BARE_DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * A feed's time as ISO 8601 in UTC, a bare day left bare; undefined where it cannot be read. An item that is there has
 * been published: a time up to a day ahead, a mistaken zone, becomes `now`; one further ahead is no time at all.
 */
export function publishedTime(written: string | undefined, now: number): string | undefined {
  const trimmed = written?.trim() ?? '';
  const text = trimmed.replace(COMPACT, '$1-$2-$3T$4:$5:$6Z');
  // A bare year or a number would be read as a date by Date.parse.
  if (text.length < 8 || /^\d+$/.test(text)) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time) || time < EARLIEST || time > now + DAY) return undefined;
  return BARE_DAY.test(text) ? text : new Date(Math.min(time, now)).toISOString();
}
