import type { DateParts } from '@/utils/text/shared/dates/dateParts';
import type { DaySpan } from '@/utils/text/shared/dates/dateSpan';
import { civil, isoDay } from '@/utils/text/shared/dates/days';
import type { FoundDate } from '@/utils/text/shared/dates/foundDate';

const DAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * The comparable form: "2026-07-10", "2026-07-10 night", "15:30 ET", "2026-07", "2026", "1990s",
 * "2026-04-22/2026-06-05"; what cannot be resolved stays relative to the article: "weekday:friday", "month:-1", "--07-10".
 */
export function dateValue({ parts, until }: FoundDate, span: DaySpan | undefined): string {
  if (until && span) return `${isoDay(Math.floor(span.from))}/${isoDay(Math.ceil(span.to) - 1)}`;
  if (until) return `${pointValue(parts, undefined)}/${pointValue(until, undefined)}`;
  return pointValue(parts, span);
}

function pointValue(parts: DateParts, span: DaySpan | undefined): string {
  if (parts.minutes !== undefined) return clockValue(parts);
  const day = span ? spanValue(parts, span) : openValue(parts);
  return [day, parts.partOfDay ?? ''].filter((part) => part !== '').join(' ');
}

function spanValue(parts: DateParts, { from, to }: DaySpan): string {
  const { year, month } = civil(Math.floor(from));
  if (parts.season) return `${year} ${parts.season}`;
  if (parts.years)
    return `${parts.slice ? `${parts.slice} ` : ''}${parts.year}${parts.years === 10 ? 's' : `+${parts.years}`}`;
  if (parts.run || parts.piece) return `${isoDay(Math.floor(from))}/${isoDay(Math.ceil(to) - 1)}`;
  if (parts.slice && parts.relative?.unit === 'week') return `${isoDay(Math.floor(from))}/${isoDay(Math.ceil(to) - 1)}`;
  if (parts.slice && (parts.month || parts.relative?.unit === 'month'))
    return `${isoDay(from).slice(0, 7)} ${parts.slice}`;
  if (parts.slice) return `${year} ${parts.slice}`;
  if (to - from <= 1.25) return isoDay(Math.floor(from));
  if (to - from > 360 && to - from < 367) return String(year);
  if (to - from >= 28 && to - from <= 31) return `${year}-${String(month).padStart(2, '0')}`;
  return `${isoDay(Math.floor(from))}/${isoDay(Math.ceil(to) - 1)}`;
}

function openValue({ year, month, day, weekday, relative, offset, named, season, vague }: DateParts): string {
  if (month !== undefined) return `${year ?? '-'}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  if (day !== undefined) return `---${two(day)}`;
  if (weekday !== undefined) return `weekday:${DAY_NAMES[weekday]}`;
  if (relative)
    return `${relative.unit}:${vague ? Math.sign(relative.amount) * Number.POSITIVE_INFINITY : relative.amount}`.replace(
      'Infinity',
      'some',
    );
  if (offset)
    return `${vague ? 'some' : Math.abs(offset.amount)} ${offset.unit} ${offset.amount < 0 ? 'before' : 'after'}`;
  return named ?? season ?? '';
}

function clockValue({ minutes = 0, untilMinutes, zone }: DateParts): string {
  const clock = untilMinutes === undefined ? clockOf(minutes) : `${clockOf(minutes)}-${clockOf(untilMinutes)}`;
  return zone && zone !== 'local' ? `${clock} ${zone}` : clock;
}

function clockOf(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
