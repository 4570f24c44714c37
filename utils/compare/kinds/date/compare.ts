import { AGREE, type Relation } from '@/utils/compare/facts/relation';
import type { FoundMention, ParsedDate } from '@/utils/read/account/mention';
import type { RelativeUnit } from '@/utils/text/shared/dates/dateParts';

type DateMention = FoundMention<ParsedDate> & { words?: string };

/** Days told from the day of writing, which differs from outlet to outlet and from zone to zone. */
const FROM_TODAY = /\b(?:today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening)|ago)\b/i;

const CONFLICT: Relation = { verdict: 'conflict', how: 'other day' };
const OTHER_TIME: Relation = { verdict: 'conflict', how: 'other time' };
const VAGUER: Relation = { verdict: 'compatible', how: 'vaguer' };

/** Weeks and months told from the day of writing: who writes a few days later still says "last week". */
const LOOSELY_FROM_TODAY = /\b(?:last|past|this|next|previous|the|recent) (?:weeks?|weekends?|months?)\b/i;
const LOOSE: ReadonlySet<RelativeUnit> = new Set(['week', 'weekend', 'month']);

/** Whether two dates of one event are the same, one within the other, or apart; undefined where they cannot be compared. */
export function judgeDates(a: DateMention, b: DateMention): Relation | undefined {
  if (a.value === b.value) return AGREE;
  const relation = judgeReadings(asTold(a), asTold(b));
  return relation?.verdict === 'conflict' && areGuesses(a, b) ? undefined : relation;
}

/** Whether two dates are apart only by the days on which they were written, as far as their words tell. */
function areGuesses(a: DateMention, b: DateMention): boolean {
  return [a, b].some(isFromToday) || [a, b].every(isLooselyFromToday);
}

function isFromToday({ words = '', parsed: { fromToday } }: DateMention): boolean {
  return FROM_TODAY.test(words) || fromToday === 'day';
}

function isLooselyFromToday({ words = '', parsed: { fromToday } }: DateMention): boolean {
  return LOOSELY_FROM_TODAY.test(words) || (fromToday !== undefined && LOOSE.has(fromToday));
}

/** "March 23" without its year is worked out, yet its day is told: it is no "Monday" that may be this one or the next. */
function asTold({ parsed, words = '' }: DateMention): Reading {
  const numerals: unknown[] = (words.match(/\d+/g) ?? []).map(Number);
  return { ...parsed, isOnCalendar: numerals.includes(parsed.day) };
}

interface Reading extends ParsedDate {
  isOnCalendar: boolean;
}

function judgeReadings(x: Reading, y: Reading): Relation | undefined {
  if (x.modifier !== y.modifier && (isOpen(x) || isOpen(y))) return VAGUER;
  if (x.minutes !== undefined && y.minutes !== undefined) return judgeClocks(x, y);
  if (x.ends && y.ends && endApart(x.ends, y.ends)) return CONFLICT;
  if (x.from && x.to && y.from && y.to)
    return judgeRanges({ from: x.from, to: x.to }, { from: y.from, to: y.to }, x, y);
  if (partsClash(x, y)) return x.precision === y.precision ? CONFLICT : undefined;
  return isSameAsFarAsTold(x, y) ? AGREE : VAGUER;
}

/** "About 10 a.m." and "10:15": a clock time with "about" covers the half hour round it. */
const ABOUT_MINUTES = 30;

/** Other clock times of two zones are not compared, as news seldom says which day's summer time holds. */
function judgeClocks(x: ParsedDate, y: ParsedDate): Relation | undefined {
  if (isOneClockInTwoZones(x, y)) return OTHER_TIME;
  if (x.zone !== y.zone && isKnown(x.zone) && isKnown(y.zone)) return undefined;
  const [s, t] = [clockSpan(x), clockSpan(y)];
  const apart = Math.max(0, s.from - t.to, t.from - s.to);
  if (apart === 0 && (s.from !== t.from || s.to !== t.to)) return VAGUER;
  if (apart === 0) return x.modifier === y.modifier && x.zone === y.zone ? AGREE : VAGUER;
  // "by 6:40" and "by 7"
  if (isOpen(x)) return VAGUER;
  const about = x.modifier === 'about' || y.modifier === 'about';
  if (about && apart <= ABOUT_MINUTES) return VAGUER;
  return x.zone === y.zone ? OTHER_TIME : undefined;
}

/** "7:37 GMT" beside "7:37 local time": one desk mistook the zone. */
function isOneClockInTwoZones(x: ParsedDate, y: ParsedDate): boolean {
  return readOneClock(x, y) && x.zone !== y.zone && x.zone !== undefined && y.zone !== undefined;
}

/** Whether both read one clock to the minute: of 13 such pairs in labelled stories all told one happening. */
export function readOneClock(x: ParsedDate, y: ParsedDate): boolean {
  return isToTheMinute(x) && isToTheMinute(y) && x.minutes === y.minutes;
}

function isToTheMinute({ minutes = 0, modifier }: ParsedDate): boolean {
  return minutes % 5 !== 0 && modifier === undefined;
}

function clockSpan({ minutes = 0, untilMinutes = minutes }: ParsedDate): { from: number; to: number } {
  return { from: minutes, to: untilMinutes };
}

function isKnown(zone: string | undefined): boolean {
  return zone !== undefined && zone !== 'local';
}

interface DayRange {
  from: string;
  to: string;
}

/** "from 2008 to 2019" beside "from 2008 to 2020": where one end is one, the other cannot be two. */
function endApart(x: DayRange[], y: DayRange[]): boolean {
  const apart = x.map(({ from, to }, at) => from >= y[at]!.to || y[at]!.from >= to);
  return apart.filter(Boolean).length === 1;
}

function judgeRanges(s: DayRange, t: DayRange, x: Reading, y: Reading): Relation | undefined {
  if (s.from === t.from && s.to === t.to) return x.modifier === y.modifier ? AGREE : VAGUER;
  if (s.from < t.to && t.from < s.to) return isDay(x) && isDay(y) ? AGREE : VAGUER;
  if (isSameButForGuess(x, y)) return AGREE;
  const inWords = isDay(x) && isDay(y) && x.basis === 'relative' && y.basis === 'relative';
  const areTold = x.isOnCalendar && y.isOnCalendar;
  if (inWords && !areTold && x.weekday === y.weekday) return areNextToEachOther(s, t) ? AGREE : undefined;
  return x.precision === y.precision && areWithinReach(x, y) ? CONFLICT : undefined;
}

/** "The 2020 elections" and "the 1961 invasion" never told one thing. */
const MOST_YEARS_APART = 10;

function areWithinReach({ precision, year }: ParsedDate, other: ParsedDate): boolean {
  if (precision !== 'year' || year === undefined || other.year === undefined) return true;
  return Math.abs(year - other.year) <= MOST_YEARS_APART;
}

/** "June 20" and "June 20, 2005", "in October" told in two years: where one tells no year, it was guessed from the day of writing. */
function isSameButForGuess(x: ParsedDate, y: ParsedDate): boolean {
  const isGuess = x.basis === 'relative' || y.basis === 'relative';
  const isCalendar = x.precision === y.precision && (isDay(x) || x.precision === 'month');
  return isGuess && isCalendar && x.month !== undefined && x.month === y.month && x.day === y.day;
}

const WEEK = 7 * 86_400_000;

/** "Saturday", told before and after it: which of the two was meant is a guess from the tense. */
function areNextToEachOther(s: DayRange, t: DayRange): boolean {
  return Math.abs(Date.parse(s.from) - Date.parse(t.from)) <= WEEK;
}

/** Whether words leave one side of a moment open: "since", "by", not "about". */
function isOpen({ modifier }: ParsedDate): boolean {
  return modifier !== undefined && modifier !== 'about';
}

const PARTS = ['year', 'month', 'day', 'weekday', 'minutes'] as const;

function partsClash(x: ParsedDate, y: ParsedDate): boolean {
  return PARTS.some((part) => x[part] !== undefined && y[part] !== undefined && x[part] !== y[part]);
}

/** "Tuesday" in an article without a date, and "July 2", a Tuesday, in another of the same story; "July" and "July 2011". */
function isSameAsFarAsTold(x: ParsedDate, y: ParsedDate): boolean {
  if (x.precision !== y.precision) return false;
  const sameDay = x.month !== undefined && x.month === y.month && x.day === y.day;
  return sameDay || (x.weekday !== undefined && x.weekday === y.weekday);
}

function isDay({ precision }: ParsedDate): boolean {
  return precision === 'day';
}
