import { AGREE, type Relation } from '@/utils/compare/judge/relation';
import type { DateReading, FoundMention } from '@/utils/compare/mention';

type DateMention = FoundMention<DateReading> & { words?: string };

/** Days told from the day of writing, which differs from outlet to outlet and from zone to zone. */
const FROM_TODAY = /\b(?:today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening)|ago)\b/i;

const CONFLICT: Relation = { verdict: 'conflict', how: 'other day' };
const VAGUER: Relation = { verdict: 'compatible', how: 'vaguer' };

/** Whether two dates of one event are the same, one within the other, or apart; undefined where they cannot be compared. */
export function judgeDates(a: DateMention, b: DateMention): Relation | undefined {
  if (a.value === b.value) return AGREE;
  const relation = judgeReadings(a.reading, b.reading);
  const isFromToday = FROM_TODAY.test(a.words ?? '') || FROM_TODAY.test(b.words ?? '');
  return relation?.verdict === 'conflict' && isFromToday ? undefined : relation;
}

function judgeReadings(x: DateReading, y: DateReading): Relation | undefined {
  if (x.modifier !== y.modifier && (isOpen(x) || isOpen(y))) return VAGUER;
  if (x.from && x.to && y.from && y.to) return judgeSpans({ from: x.from, to: x.to }, { from: y.from, to: y.to }, x, y);
  if (partsClash(x, y)) return x.precision === y.precision ? CONFLICT : undefined;
  return namesSameDay(x, y) ? AGREE : VAGUER;
}

interface Span {
  from: string;
  to: string;
}

function judgeSpans(s: Span, t: Span, x: DateReading, y: DateReading): Relation | undefined {
  if (s.from === t.from && s.to === t.to) return x.modifier === y.modifier ? AGREE : VAGUER;
  if (s.from < t.to && t.from < s.to) return VAGUER;
  // "about 10 a.m." and "10:15": a clock time with "about" covers the half hour round it.
  if (
    x.precision === 'time' &&
    y.precision === 'time' &&
    (x.modifier === 'about' || y.modifier === 'about') &&
    minutesApart(x, y) <= 30
  )
    return VAGUER;
  if (x.precision === 'time' && y.precision === 'time' && x.zone !== y.zone) return undefined;
  // "Saturday" in accounts of two weeks are two Saturdays, and a clock time tells nothing of the day.
  const sameWords =
    x.weekday === y.weekday && x.basis === 'relative' && y.basis === 'relative' && x.precision === 'day';
  return x.precision !== y.precision || sameWords ? undefined : CONFLICT;
}

function isOpen({ modifier }: DateReading): boolean {
  return modifier !== undefined && modifier !== 'about';
}

function minutesApart(x: DateReading, y: DateReading): number {
  return Math.abs((x.minutes ?? 0) - (y.minutes ?? 0));
}

const PARTS = ['year', 'month', 'day', 'weekday', 'minutes'] as const;

/** "Tuesday" in an article without a date, and "July 2", a Tuesday, in another of the same story. */
function namesSameDay(x: DateReading, y: DateReading): boolean {
  return x.precision === 'day' && y.precision === 'day' && x.weekday !== undefined && x.weekday === y.weekday;
}

function partsClash(x: DateReading, y: DateReading): boolean {
  return PARTS.some((part) => x[part] !== undefined && y[part] !== undefined && x[part] !== y[part]);
}
