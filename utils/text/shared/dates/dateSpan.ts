import type { DateParts, PartOfDay, RelativeUnit, Season, Slice } from './dateParts';
import { civil, type DayNumber, dayNumber, monthStart, weekStart } from './days';

/** Days (whole or broken) that a date covers, half-open, counted from 1970-01-01. */
export interface DaySpan {
  from: number;
  to: number;
}

export type Tense = 'past' | 'future' | 'unclear';

/** The days that a date's words cover, seen from the day of the article; undefined when they cannot be told. */
export function spanOf(parts: DateParts, reference: DayNumber | undefined, tense: Tense): DaySpan | undefined {
  const whole = wholeSpan(parts, reference, tense);
  if (!whole) return undefined;
  if (parts.slice) return sliced(whole, parts.slice);
  if (parts.piece) return pieceOf(whole, parts.piece);
  if (whole.to - whole.from > 1) return whole;
  if (parts.minutes !== undefined)
    return {
      from: whole.from + parts.minutes / 1440,
      to: whole.from + (parts.untilMinutes ?? parts.minutes + 1) / 1440,
    };
  return parts.partOfDay ? ofDay(whole, parts.partOfDay) : whole;
}

function wholeSpan(parts: DateParts, reference: DayNumber | undefined, tense: Tense): DaySpan | undefined {
  const { year, month, day, weekday, relative, season } = parts;
  if (month !== undefined) return monthSpan(parts, reference, tense);
  if (season) return seasonSpan(parts, season, reference, tense);
  if (year !== undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year + (parts.years ?? 1), 1, 1) };
  if (reference === undefined) return undefined;
  if (parts.yearShift !== undefined) return relativeSpan(reference, 'year', parts.yearShift, false);
  if (day !== undefined) return dayOfMonthSpan(parts, reference, tense);
  if (weekday !== undefined) return one(nearWeekday(reference, weekday, tense, parts.which));
  if (relative && parts.run) return runSpan(reference, relative.unit, Math.sign(relative.amount) * parts.run);
  if (relative) return relativeSpan(reference, relative.unit, relative.amount, parts.vague ?? false);
  return undefined;
}

const one = (day: DayNumber): DaySpan => ({ from: day, to: day + 1 });

/** A writer names a month without its year when it is less than a year away; which one, the tense tells. */
function monthSpan(parts: DateParts, reference: DayNumber | undefined, tense: Tense): DaySpan | undefined {
  const month = parts.month!;
  const span = (year: number): DaySpan =>
    parts.day === undefined
      ? { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) }
      : { from: dayNumber(year, month, parts.day), to: dayNumber(year, month, parts.lastDay ?? parts.day) + 1 };
  if (parts.year !== undefined) return span(parts.year);
  if (reference === undefined) return undefined;
  const { year } = civil(reference);
  if (parts.yearShift !== undefined) return span(year + parts.yearShift);
  const which = parts.which === 'last' ? 'past' : parts.which === 'next' ? 'future' : tense;
  if (which === 'future') return comingOf(span, year, reference, parts.which === 'next');
  // Up to two months ahead a date is the coming one even without "will": "the Feb. 9 opening".
  const limit = reference + (parts.which === 'last' ? 0 : which === 'past' ? NEXT : NEAR);
  return [year + 1, year].map(span).find(({ from }) => from <= limit) ?? span(year - 1);
}

/** "14日" is the nearest such day before the article's, or after it where the words look ahead; "来月10日" tells its month. */
function dayOfMonthSpan({ day = 1, lastDay = day, relative }: DateParts, reference: DayNumber, tense: Tense): DaySpan {
  const inMonth = (months: number): DaySpan => {
    const start = monthStart(reference, months);
    return { from: start + day - 1, to: start + lastDay };
  };
  if (relative?.unit === 'month') return inMonth(relative.amount);
  const own = inMonth(0);
  if (tense === 'future') return own.to > reference ? own : inMonth(1);
  return own.from <= reference + (tense === 'past' ? 0 : SOON) ? own : inMonth(-1);
}

/** So many days ahead a day of the month is the coming one even without a word of the future. */
const SOON = 10;

const NEAR = 62;
/** Beside a verb of the past, a coming date is at most six weeks away: "announced the Feb. 9 opening". */
const NEXT = 45;
/** A coming date so far off that its year would be told; the tense was misread. */
const FAR = 300;

function comingOf(span: (year: number) => DaySpan, year: number, reference: number, sure: boolean): DaySpan {
  const coming = span(year).to > reference ? year : year + 1;
  return !sure && span(coming).from - reference > FAR ? span(coming - 1) : span(coming);
}

const SEASON_START: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

function seasonSpan(
  parts: DateParts,
  season: Season,
  reference: DayNumber | undefined,
  tense: Tense,
): DaySpan | undefined {
  const start = SEASON_START[season];
  const span = (year: number): DaySpan => ({ from: dayNumber(year, start, 1), to: dayNumber(year, start + 3, 1) });
  if (parts.year !== undefined) return span(parts.year);
  if (reference === undefined) return undefined;
  const { year } = civil(reference);
  if (parts.yearShift !== undefined) return span(year + parts.yearShift);
  if (parts.which === 'next' || (tense === 'future' && !parts.which))
    return span(year).from > reference ? span(year) : span(year + 1);
  if (parts.which === 'last') return span(year).to <= reference ? span(year) : span(year - 1);
  return span(year).from <= reference + 92 ? span(year) : span(year - 1);
}

/** An article of Wednesday that says "Wednesday" means its own day, in either tense. */
function nearWeekday(reference: DayNumber, weekday: number, tense: Tense, which: DateParts['which']): DayNumber {
  const today = civil(reference).weekday;
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  // On a Thursday, "last Wednesday" is not yesterday and "next Friday" not tomorrow: both lie in the neighbouring week.
  if (which === 'past') return reference - (back || 7);
  if (which === 'coming') return reference + (ahead || 7);
  if (which === 'next') return weekStart(reference) + 7 + ((weekday + 6) % 7);
  if (which === 'last') return weekStart(reference) - 7 + ((weekday + 6) % 7);
  return tense === 'future' ? reference + ahead : reference - back;
}

/** "The past three months" end today, "the next three days" begin tomorrow. */
function runSpan(reference: DayNumber, unit: RelativeUnit, units: number): DaySpan {
  return units < 0
    ? { from: shifted(reference, unit, units), to: reference }
    : { from: reference + 1, to: shifted(reference + 1, unit, units) };
}

/** The day that lies a number of units after another; months and years by the calendar. */
function shifted(day: DayNumber, unit: RelativeUnit, units: number): DayNumber {
  const months = MONTHS_IN[unit];
  if (months === undefined) return day + Math.round(units * DAYS[unit]);
  const { year, month, day: date } = civil(day);
  return dayNumber(year, month + months * units, date);
}

const MONTHS_IN: Partial<Record<RelativeUnit, number>> = { month: 1, quarter: 3, year: 12, season: 12, decade: 120 };

function pieceOf({ from, to }: DaySpan, { end, unit, units }: NonNullable<DateParts['piece']>): DaySpan {
  return end === 'first' ? { from, to: shifted(from, unit, units) } : { from: shifted(to, unit, -units), to };
}

/** Months are counted by the calendar; "a few weeks ago" covers all that may be meant. */
function relativeSpan(reference: DayNumber, unit: RelativeUnit, amount: number, vague: boolean): DaySpan | undefined {
  const { year } = civil(reference);
  if (vague)
    return amount < 0
      ? { from: reference - MOST * DAYS[unit], to: reference }
      : { from: reference, to: reference + MOST * DAYS[unit] };
  switch (unit) {
    case 'minute':
    case 'hour':
      return one(reference);
    case 'day':
      return one(reference + amount);
    case 'week':
      return { from: weekStart(reference) + 7 * amount, to: weekStart(reference) + 7 * amount + 7 };
    case 'weekend':
      return weekend(reference, amount);
    case 'month':
      return { from: monthStart(reference, amount), to: monthStart(reference, amount + 1) };
    case 'quarter': {
      const start = monthStart(reference, -((civil(reference).month - 1) % 3) + 3 * amount);
      return { from: start, to: monthStart(start, 3) };
    }
    case 'year':
      return { from: dayNumber(year + amount, 1, 1), to: dayNumber(year + amount + 1, 1, 1) };
    case 'decade':
      return {
        from: dayNumber(10 * Math.floor(year / 10) + 10 * amount, 1, 1),
        to: dayNumber(10 * Math.floor(year / 10) + 10 * amount + 10, 1, 1),
      };
    default:
      return undefined;
  }
}

/** "A few" and "several" reach at most this far in news. */
const MOST = 12;
const DAYS: Record<RelativeUnit, number> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  weekend: 7,
  month: 31,
  quarter: 92,
  year: 366,
  season: 366,
  decade: 3653,
  century: 36_525,
};

/** Saturday and Sunday of the week before until Wednesday, else of this week. */
function weekend(reference: DayNumber, amount: number): DaySpan {
  const early = civil(reference).weekday >= 1 && civil(reference).weekday <= 3;
  const saturday =
    weekStart(reference) + 5 - (early && amount <= 0 ? 7 : 0) + (amount > 0 ? 7 * (amount - (early ? 1 : 0)) : 0);
  return { from: saturday - (amount < 0 && !early ? 7 : 0), to: saturday + 2 - (amount < 0 && !early ? 7 : 0) };
}

const HOURS: Record<PartOfDay, [from: number, to: number]> = {
  early: [0, 9],
  morning: [0, 12],
  afternoon: [12, 18],
  evening: [17, 24],
  night: [18, 30],
  late: [17, 30],
};

function ofDay({ from }: DaySpan, part: PartOfDay): DaySpan {
  const [start, end] = HOURS[part];
  return { from: from + start / 24, to: from + end / 24 };
}

/** Months of the year, counted from 0, half-open. */
const MONTHS_OF: Partial<Record<Slice, [from: number, to: number]>> = {
  Q1: [0, 3],
  Q2: [3, 6],
  Q3: [6, 9],
  Q4: [9, 12],
  H1: [0, 6],
  H2: [6, 12],
};

/** Shares of a span; neighbours overlap, as "early" and "mid" do in use. */
const SHARES: Partial<Record<Slice, [from: number, to: number]>> = {
  early: [0, 0.4],
  mid: [0.3, 0.7],
  late: [0.6, 1],
};

function sliced({ from, to }: DaySpan, slice: Slice): DaySpan {
  const months = MONTHS_OF[slice];
  if (months && to - from > 360) return { from: monthStart(from, months[0]), to: monthStart(from, months[1]) };
  const [start, end] = SHARES[slice] ?? [0, 1];
  return { from: Math.floor(from + start * (to - from)), to: Math.ceil(from + end * (to - from)) };
}
