import type { DayCustom } from './writtenDay';
import { writtenTime } from './writtenTime';

const DAY = 24 * 60 * 60_000;
/** The first news site with a feed is younger than this; earlier dates are empty fields read as 1970. */
const EARLIEST = Date.UTC(1994, 0, 1);
/** No date is longer; what is longer is an attack or another field's text. */
const LONGEST = 100;

/**
 * A feed's time as ISO 8601 in UTC, a bare day left bare; undefined where it cannot be read. An item that is there has
 * been published: a time up to a day ahead, a mistaken zone, becomes `now`; one further ahead is no time at all.
 */
export function publishedTime(written: string | undefined, now: number, custom: DayCustom = {}): string | undefined {
  const trimmed = written?.trim() ?? '';
  if (trimmed.length > LONGEST) return undefined;
  const time = writtenTime(trimmed, custom);
  if (time === undefined || time.at < EARLIEST || time.at > now + DAY) return undefined;
  const iso = new Date(time.isDay ? time.at : Math.min(time.at, now)).toISOString();
  return time.isDay ? iso.slice(0, 10) : iso;
}
