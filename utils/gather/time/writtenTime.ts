import { asciiDigits } from '@/utils/text/shared/numbers/digits';
import { type DayCustom, writtenDay } from './writtenDay';
import { zoneOffset } from './zones';

/** A moment in milliseconds since 1970, or the day alone where no more is written, as its first moment in UTC. */
export type WrittenTime = { at: number; isDay: boolean };

/** "20260520T221500Z", "20260520221500", as GDELT writes times. */
const COMPACT = /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)Z?$/i;
/** Seconds or milliseconds since 1970. */
const EPOCH = /^(\d{10})(\d{3})?$/;
/** "10:00", "8:00:33.25", "10:00:00,5 p.m." */
const CLOCK = /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:](\d+))?)?(?:\s*([ap])\.?\s?m\b\.?)?/i;
/** "+02", " +02:00", "GMT+0200", "CEST", "Europe/Berlin"; what follows in brackets says the same again. */
const ZONE = /^\s*((?:utc|gmt|ut|z)?[+-]\d{1,2}(?::?\d{2})?|[a-z]+\/[a-z_/]+|[a-z]{1,5}(?![\p{L}.]))/iu;

/**
 * Reads a time as feeds of the world write it, the same on every machine. A time without a zone is UTC's; one in a zone
 * that nobody knows is sure of its day alone.
 */
export function writtenTime(written: string, custom: DayCustom): WrittenTime | undefined {
  const text = inAscii(written);
  const [, seconds, milliseconds = '000'] = EPOCH.exec(text) ?? [];
  if (seconds !== undefined) return { at: Number(`${seconds}${milliseconds}`), isDay: false };
  const spaced = text.replace(COMPACT, '$1-$2-$3T$4:$5:$6Z').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  const clock = CLOCK.exec(spaced);
  if (!clock) return dayOf(spaced, custom);
  const before = spaced.slice(0, clock.index);
  const after = spaced.slice(clock.index + clock[0].length);
  const day =
    dayOf(before, custom) ??
    dayOf(`${before} ${after.replace(ZONE, '')}`, custom) ??
    dayOf(`${before} ${after}`, custom);
  const sinceMidnight = clockTime(clock);
  if (!day || sinceMidnight === undefined) return day;
  const zone = ZONE.exec(after)?.[1];
  const offset = zone === undefined ? 0 : zoneOffset(zone, day.at + sinceMidnight);
  return offset === undefined ? day : { at: day.at + sinceMidnight - offset * 60_000, isDay: false };
}

/** Full-width and other digits, and the clocks and calendars of East Asia, in the signs that all others use. */
function inAscii(written: string): string {
  return asciiDigits(written.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replaceAll('−', '-')
    .replace(/(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?/, '$1-$2-$3 ')
    .replace(/(\d{1,2})\s*[時时点點시]\s*(?:(\d{1,2})\s*[分분])?\s*(?:(\d{1,2})\s*[秒초])?/, asClock)
    .replace(/(\d{1,2})\s?h\s?(\d{2})(?!\d)/i, '$1:$2')
    .replace(/(?<=\d)\s*\b(?:uhr|hrs?|hours)\b/i, ' ')
    .replace(/(?<![\d:])(\d{1,2})\s?([ap])\.?m\b/i, '$1:00 $2m')
    .replace(/(?:오전|上午|午前)\s*([\d:]+)/, '$1 am')
    .replace(/(?:오후|下午|午後)\s*([\d:]+)/, '$1 pm')
    .replace(/\s+/g, ' ')
    .trim();
}

const asClock = (_: string, hours: string, minutes = '0', seconds = '0') =>
  [hours, minutes.padStart(2, '0'), seconds.padStart(2, '0')].join(':');

function dayOf(text: string, custom: DayCustom): WrittenTime | undefined {
  const day = writtenDay(text, custom);
  return day && { at: Date.UTC(day.year, day.month - 1, day.day), isDay: true };
}

/** Milliseconds since midnight; "13:00 PM" is one in the afternoon, "12:30 AM" half past midnight. */
function clockTime([, hours, minutes, seconds = '0', fraction = '0', half]: RegExpExecArray): number | undefined {
  const written = Number(hours);
  const isLate = half?.toLowerCase() === 'p';
  const hour = half && written <= 12 ? (written % 12) + (isLate ? 12 : 0) : written;
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  return ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000 + Math.floor(Number(`0.${fraction}`) * 1_000);
}
