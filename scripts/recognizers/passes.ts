import { prepareAccount } from '@/utils/read/account/account';
import type { Account, ParsedDate, ParsedNumber } from '@/utils/read/account/mention';
import { date } from '@/utils/read/find/date';
import { number } from '@/utils/read/find/number';
import { CURRENCY_NAMES } from '@/utils/text/en/words/currencies';
import { civil, type DayNumber, dayNumber, dayOf, isoDay } from '@/utils/text/shared/dates/days';
import type { Expected } from './cases';

/** Whether one of our mentions that overlaps the expected words reads one of the expected values in them. */
export function passes(expected: Expected): boolean {
  const account = accountOf(expected);
  const overlaps = ({ start, end }: { start: number; end: number }) => start < expected.end && end > expected.start;
  const numbers = number.find(account).filter(overlaps);
  const dates = date.find(account).filter(overlaps);
  return expected.values.some(
    (value) =>
      numbers.some(({ parsed }) => sameNumber(parsed, expected.type, value)) ||
      dates.some(({ parsed }) => sameDate(parsed, value)),
  );
}

function accountOf({ input, reference }: Expected): Account {
  return prepareAccount({
    id: 'case',
    outlet: '',
    title: '',
    text: input,
    authors: [],
    extent: 'full',
    publishedAt: reference,
  });
}

function sameNumber(reading: ParsedNumber, type: string, expected: Record<string, string>): boolean {
  const value = Number.parseFloat(expected.value ?? '');
  const { low, high, unit = '', form, measure } = reading;
  switch (type) {
    case 'number': // "10 bln or 10 tln" is one range for us
      return close(low, value) || close(high, value);
    case 'percentage':
      return close(low, value) && (form === 'percent' || form === 'percentage point');
    case 'age':
      return close(high, value) && form === 'age' && [unit, 'age'].includes(expected.unit?.toLowerCase() ?? '');
    case 'currency':
      return form === 'money' && sameMoney(low, unit, value, expected);
    case 'duration':
      return form === 'duration' && measure !== undefined && close((low * measure.factor * 60) / value, 1, 0.02);
    default:
      return false;
  }
}

/** Cents are kept as parts of their currency; "Dollar" alone may be anyone's. */
function sameMoney(
  low: number,
  unit: string,
  value: number,
  { unit: name = '', isoCurrency }: Record<string, string>,
): boolean {
  if (/^(?:cent|penny|pence)$/i.test(name)) return close(low * 100, value);
  const code = isoCurrency ?? (name === 'Pound' ? 'GBP' : CURRENCY_NAMES.get(name.toLowerCase()));
  return close(low, value) && (unit === code || (name === 'Dollar' && unit.endsWith('D')));
}

function close(one: number, other: number, share = 1e-6): boolean {
  return Math.abs(one - other) <= Math.abs(other) * share;
}

function sameDate(reading: ParsedDate, { type, value, start, end, Mod }: Record<string, string>): boolean {
  const { from, to, minutes } = reading;
  switch (type) {
    case 'date':
      return (
        from !== undefined &&
        to !== undefined &&
        value !== undefined &&
        from.slice(0, 10) <= value &&
        value < wholeDay(to)
      );
    case 'daterange':
      return sameRange(from?.slice(0, 10), to?.slice(0, 10), start, end, Mod);
    case 'timerange':
      return sameHours(reading, start ?? value, end, 0);
    case 'datetimerange':
      return sameHours(reading, start ?? value, end, 11);
    case 'datetime':
      return minutes !== undefined && from === value?.slice(0, 16).replace(' ', 'T');
    case 'time':
      return minutes !== undefined && clock(minutes) === value?.slice(0, 5);
    default:
      return false;
  }
}

/** Both ends of "from 4pm to 5pm", the one of "after 3pm"; the day stands in the first characters of a date with a time. */
function sameHours({ from, minutes, untilMinutes }: ParsedDate, start?: string, end?: string, day = 0): boolean {
  if (minutes === undefined || (day > 0 && from?.slice(0, 10) !== (start ?? end)?.slice(0, 10))) return false;
  if (!start || !end) return clock(minutes) === (start ?? end)?.slice(day, day + 5);
  return clock(minutes) === start.slice(day, day + 5) && clock(untilMinutes ?? -1) === end.slice(day, day + 5);
}

/** "Two weeks ago" is one day for them, for us the week that holds it. */
function wholeDay(to: string): string {
  return to.endsWith('T00:00') ? to : to.replace(/T.*/, 'T24:00');
}

/** "Before May" and "since May" are ranges with one end for them; for us the words before a date are kept beside it. */
function sameRange(from?: string, to?: string, start?: string, end?: string, mod = ''): boolean {
  if (!from || !to) return false;
  if (start && end) return from === start && lastParts(end).includes(to);
  if (start) return mod.startsWith('since') ? from === start : lastParts(start).includes(to) || from === start;
  return from === end || to === end;
}

/** Their ranges end where the last day, month or year that is written begins, ours where it ends. */
function lastParts(end: string): string[] {
  const day = dayOf(end)!;
  const { year, month } = civil(day);
  const ends: DayNumber[] = [day, day + 1, dayNumber(year, month + 1, 1), dayNumber(year + 1, 1, 1)];
  return ends.map(isoDay);
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
