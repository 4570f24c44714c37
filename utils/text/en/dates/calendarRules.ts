import type { DateParts, Slice } from '@/utils/text/shared/dates/dateParts';
import { type DateRule, type Groups, rule } from '@/utils/text/shared/dates/dateRule';
import { WEEKDAYS } from '../words/dateWords';
import { DAY, DAY_BARE, MONTH, monthOf, numberOf, SLICE, WEEKDAY, YEAR } from './datePatterns';
import { whichOf, whichWeekday } from './relativeParts';

/** Days, months and weekdays by their names or numbers, and the holidays that news dates by. */
export const CALENDAR_RULES: DateRule[] = [
  // "2011-09-11"
  rule('(?<year>(?:19|20)\\d\\d) - (?<month>0?[1-9]|1[0-2]) - (?<day>[0-3]?\\d)', ({ year, month, day }) => ({
    year: numberOf(year),
    month: numberOf(month),
    day: numberOf(day),
  })),
  // "10/21/2011" as Americans write it, unless the first cannot be a month
  rule('(?<month>\\d\\d?) [/] (?<day>\\d\\d?) [/] (?<year>(?:(?:19|20)\\d\\d)|\\d\\d)', ({ month, day, year }) =>
    slashed(Number(month), Number(day), Number(year)),
  ),
  rule('9 / 11', () => ({ year: 2001, month: 9, day: 11 })),
  // "July 3-5, 2026", "Sept. 3 to 12"
  rule(
    `(?<month>${MONTH})(?: \\.)? ${DAY_BARE} (?:-|–|to|through) (?<last>[0-3]?\\d)(?: (?:st|nd|rd|th))?(?! (?:[:%]|${MONTH}))(?:(?: ,)? ${YEAR})?`,
    daysOf,
  ),
  // "26-28 June 2026", "3 to 12 September", "3 and 12 of Sept" after "between"
  rule(
    `${DAY_BARE} (?:-|–|to|and) (?:the )?(?<last>[0-3]?\\d)(?: (?:st|nd|rd|th))?(?: of)? (?<month>${MONTH})(?: \\.)?(?:(?: ,)? ${YEAR})?`,
    daysOf,
  ),
  // "July 10, 2026", "Jan. 5", "dec . 14 th"
  rule(`(?<month>${MONTH})(?: \\.)?(?: the)? ${DAY}(?:(?: ,| of| in)? ${YEAR})?`, ({ month, day, year }) => ({
    month: monthOf(month),
    day: numberOf(day),
    ...(year && { year: Number(year) }),
  })),
  // "10 July 2026", "the 5th of May"
  rule(
    `(?:the )?${DAY_BARE}(?: of| -)? (?<month>${MONTH})(?: \\.)?(?:(?: ,| of| -| in)? ${YEAR})?`,
    ({ month, day, year }) => ({
      month: monthOf(month),
      day: numberOf(day),
      ...(year && { year: Number(year) }),
    }),
  ),
  // "last June", "next May"
  rule(`(?<which>last|this|next|this past|past) (?<month>${MONTH})`, ({ which, month }) => ({
    which: whichOf(which),
    month: monthOf(month),
  })),
  // "July 2017", "mid-February", "late July", "September"
  rule(`${SLICE}(?<month>${MONTH})(?: \\.)?(?:(?: ,| of| in)? ${YEAR})?`, ({ slice, month, year }) => ({
    month: monthOf(month),
    ...(year && { year: Number(year) }),
    ...(slice && { slice: slice as Slice }),
  })),
  // "this Friday", "next Monday", "Tuesdays"
  rule(
    `(?:(?<which>last|this|next|this past|past|this coming|coming|the following|following|previous) )?(?<weekday>${WEEKDAY})(?: \\.)?`,
    ({ which, weekday }) => ({
      weekday: WEEKDAYS.get(weekday ?? ''),
      ...(which && { which: whichWeekday(which) }),
    }),
  ),
  // "new year's day", "christmas eve"
  rule(
    "(?<named>new year(?: ['’] s)? (?:day|eve)|christmas(?: (?:day|eve))?|thanksgiving(?: day)?|easter(?: sunday| monday)?|independence day|valentine(?: ['’] s)? day|halloween|labor day|memorial day|good friday|election day|boxing day)",
    ({ named }) => holiday(named?.replace(/ ['’] s/, '') ?? ''),
  ),
];

function daysOf({ month, day, last, year }: Groups): DateParts | undefined {
  const parts = {
    month: monthOf(month),
    day: numberOf(day),
    lastDay: numberOf(last),
    ...(year && { year: Number(year) }),
  };
  return Number(last) > Number(day) && Number(last) <= 31 ? parts : undefined;
}

function slashed(month: number, day: number, year: number): DateParts | undefined {
  const full = year >= 100 ? year : year > 50 ? 1900 + year : 2000 + year;
  if (month > 12 && day <= 12) return { year: full, month: day, day: month };
  return month <= 12 && day <= 31 && month > 0 && day > 0 ? { year: full, month, day } : undefined;
}

const FIXED: [RegExp, month: number, day: number][] = [
  [/^new year day/, 1, 1],
  [/^new year eve/, 12, 31],
  [/^christmas eve/, 12, 24],
  [/^christmas/, 12, 25],
  [/^boxing/, 12, 26],
  [/^independence/, 7, 4],
  [/^valentine/, 2, 14],
  [/^halloween/, 10, 31],
];

function holiday(named: string): DateParts {
  const fixed = FIXED.find(([pattern]) => pattern.test(named));
  return fixed ? { month: fixed[1], day: fixed[2], named } : { named };
}
