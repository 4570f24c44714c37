import type { DatePrecision, Finder, FoundMention, ParsedDate } from '@/utils/read/account/mention';
import type { DateParts } from '@/utils/text/shared/dates/dateParts';
import { type DaySpan, spanOf, type Tense } from '@/utils/text/shared/dates/dateSpan';
import { civil, type DayNumber, dayOf, isoDay } from '@/utils/text/shared/dates/days';
import type { FoundDate } from '@/utils/text/shared/dates/foundDate';
import { dateValue } from './dateValue';

/** Finds days, weekdays, clock times, months, years and periods, resolved against the article's own date where it has one. */
export const date: Finder<ParsedDate> = {
  kind: 'date',
  find: ({ article, sentences, tokens, language }) => {
    const reference = dayOf(article.publishedAt);
    return sentences.flatMap(({ index, text, start }) =>
      language
        .readDates({ text, start, tokens: tokens[index] ?? [] })
        .map((found, at, all) => mentionOf(inYearTold(found, all[at - 1]), index, reference)),
    );
  },
};

/** "He deserted in 2011 and fell two years later": what is counted from the year told before it is a year too. */
function inYearTold(found: FoundDate, before: FoundDate | undefined): FoundDate {
  const { offset, vague, ...parts } = found.parts;
  const told = before?.until === undefined ? before?.parts : undefined;
  if (offset?.unit !== 'year' || vague || found.until || told?.year === undefined || told.years) return found;
  return { ...found, parts: { ...parts, year: told.year + offset.amount } };
}

function mentionOf(found: FoundDate, sentence: number, reference?: DayNumber): FoundMention<ParsedDate> {
  const { start, end, tense, modifier } = found;
  const span = wholeSpan(found, reference, tense);
  const parsed = { ...parsedDate(found, span, modifier), ...endsOf(found, span, reference) };
  return { kind: 'date', start, end, sentence, value: dateValue(found, span), parsed };
}

function wholeSpan({ parts, until }: FoundDate, reference: DayNumber | undefined, tense: Tense): DaySpan | undefined {
  if (!until) return spanOf(parts, reference, tense);
  const coming = rangeSpan(parts, until, reference, tense);
  // "It will be shut from May to September", said in July: the range is going on.
  const going = tense === 'future' ? rangeSpan(parts, until, reference, 'unclear') : undefined;
  return going && reference !== undefined && going.to > reference ? going : coming;
}

function rangeSpan(
  parts: DateParts,
  until: DateParts,
  reference: DayNumber | undefined,
  tense: Tense,
): DaySpan | undefined {
  const from = spanOf(parts.month === undefined ? parts : { ...sharedYear(parts, until), ...parts }, reference, tense);
  const to = spanOf(afterStart(until, from), reference, tense);
  return from && to && to.to > from.from ? { from: from.from, to: to.to } : undefined;
}

/** "May to October 2020", "Nov. 18 - Feb. 5, 2017": the year stands once, at the end. */
function sharedYear({ month = 0, which }: DateParts, until: DateParts): DateParts {
  if (until.year === undefined || which !== undefined) return {};
  return { year: month > (until.month ?? 12) ? until.year - 1 : until.year };
}

/** The end of a range that begins in a known year lies in that year, or in the next one when its month comes earlier. */
function afterStart(until: DateParts, from: DaySpan | undefined): DateParts {
  if (!from || until.month === undefined || until.year !== undefined) return until;
  const { year, month } = civil(Math.floor(from.from));
  return { ...until, year: until.month < month ? year + 1 : year };
}

/** The days of the first and the last end of a range. */
function endsOf(
  { parts, until }: FoundDate,
  span: DaySpan | undefined,
  reference?: DayNumber,
): Pick<ParsedDate, 'ends'> {
  if (!until || !span) return {};
  const own = [{ ...sharedYear(parts, until), ...parts }, afterStart(until, span)];
  const [first, last] = own.map((end) => spanOf(end, reference, 'unclear'));
  if (first?.from !== span.from || last?.to !== span.to) return {};
  return { ends: [first, last].map(({ from, to }) => ({ from: isoMinute(from), to: isoMinute(to) })) };
}

function parsedDate(
  { parts, until }: FoundDate,
  span: DaySpan | undefined,
  modifier: ParsedDate['modifier'],
): ParsedDate {
  const precision = until ? 'period' : precisionOf(parts);
  const { minutes, untilMinutes, zone } = parts;
  return {
    type: 'date',
    precision,
    basis: !span ? 'unresolved' : isAbsolute(parts) ? 'absolute' : 'relative',
    ...(span && { from: isoMinute(span.from), to: isoMinute(span.to) }),
    ...calendarOf(parts, span, precision),
    ...(minutes !== undefined && { minutes }),
    ...(untilMinutes !== undefined && { untilMinutes }),
    ...(zone && { zone }),
    ...(modifier && { modifier }),
    // A clock time of today is the same whoever tells it.
    ...(parts.relative && minutes === undefined && { fromToday: parts.relative.unit }),
  };
}

/** What is known of weekday, day, month and year: as written, then as worked out. */
function calendarOf(parts: DateParts, span: DaySpan | undefined, precision: DatePrecision): Partial<ParsedDate> {
  const { weekday, month, day, year } = parts;
  const written = {
    ...(weekday !== undefined && { weekday }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(year !== undefined && { year }),
  };
  if (!span || !/day|time|month|^year$/.test(precision)) return written;
  const resolved = civil(Math.floor(span.from));
  if (precision === 'year') return { year: resolved.year };
  return precision === 'month' ? { year: resolved.year, month: resolved.month } : resolved;
}

function isAbsolute({ year, month, day }: DateParts): boolean {
  return year !== undefined && (month === undefined || day !== undefined || month !== undefined);
}

function precisionOf(parts: DateParts): DatePrecision {
  if (parts.minutes !== undefined) return 'time';
  if (parts.vague || parts.slice || parts.years || parts.run || parts.piece) return 'period';
  const unit = parts.relative?.unit ?? parts.offset?.unit;
  const isDay = parts.day !== undefined || parts.weekday !== undefined || unit === 'day';
  // "early Tuesday" says hardly more than "Tuesday".
  if (parts.partOfDay && !(isDay && /early|late/.test(parts.partOfDay))) return 'part of day';
  if (isDay) return 'day';
  if (unit === 'minute' || unit === 'hour') return 'time';
  if (parts.month !== undefined || unit === 'month') return 'month';
  if (parts.season || unit === 'season') return 'season';
  if (unit === 'week' || unit === 'weekend') return 'week';
  return parts.year !== undefined || unit === 'year' ? 'year' : 'period';
}

function isoMinute(days: number): string {
  const day = Math.floor(days);
  const minutes = Math.round((days - day) * 1440);
  return `${isoDay(day + Math.floor(minutes / 1440))}T${pad(Math.floor((minutes % 1440) / 60))}:${pad(minutes % 60)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
