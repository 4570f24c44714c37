import { MONTHS, WEEKDAYS } from './calendarWords';
import { clockRules } from './clockRules';
import type { DateParts, PartOfDay, RelativeUnit, Slice } from './dateParts';
import { type DateRule, type Groups, rule } from './dateRule';
import { ORDINALS, SMALL } from './numberWords';
import { counted, offsetOf, seasonOf, sliceOf, unitSpan, whichOf } from './relativeParts';

const MONTH = [...MONTHS.keys()].sort((one, other) => other.length - one.length).join('|');
const WEEKDAY = [...WEEKDAYS.keys()].sort((one, other) => other.length - one.length).join('|');
const COUNT = `an? few|a couple of|a couple|several|some|an?|\\d{1,3}|two dozen|half an?|${[...SMALL.keys()].slice(1).join('|')}`;
const DAY = '(?<day>[0-3]?\\d)(?: (?:st|nd|rd|th))?(?! (?::|-|%))';
const DAY_BARE = '(?<day>[0-3]?\\d)(?: (?:st|nd|rd|th))?';
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)(?! ?: )';
const PART = 'morning|afternoon|evening|night';

const SLICE = '(?:(?<slice>early|mid|late)(?: -)? (?:in )?)?';

const monthOf = (name?: string) => (name ? MONTHS.get(name) : undefined);
const numberOf = (digits?: string) => (digits ? Number(digits) : undefined);

/** Order matters: at one place the first rule that matches wins, so longer phrases stand before their parts. */
export const DATE_RULES: DateRule[] = [
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
      ...(which && { which: whichOf(which) }),
    }),
  ),
  // "new year's day", "christmas eve"
  rule(
    "(?<named>new year(?: ['’] s)? (?:day|eve)|christmas(?: (?:day|eve))?|thanksgiving(?: day)?|easter(?: sunday| monday)?|independence day|valentine(?: ['’] s)? day|halloween|labor day|memorial day|good friday|election day|boxing day)",
    ({ named }) => holiday(named?.replace(/ ['’] s/, '') ?? ''),
  ),
  ...clockRules(),
  // "last night", "this morning", "yesterday evening", "tomorrow"
  rule(
    `(?:(?<day>last|this|yesterday|tomorrow|today|that|the same|the next|the following) (?<part>${PART}))`,
    ({ day, part }) => ({
      ...(/^t(?:hat|he)/.test(day ?? '')
        ? offsetOf('day', day === 'the next' || day === 'the following' ? 1 : 0)
        : { relative: { unit: 'day', amount: nightShift(day) } }),
      partOfDay: part as PartOfDay,
    }),
  ),
  rule('(?<word>today|tonight|yesterday|tomorrow)', ({ word }) => ({
    relative: { unit: 'day', amount: word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0 },
    ...(word === 'tonight' && { partOfDay: 'night' }),
  })),
  // "the day before", "the next day", "a day earlier", "the same day", "a day after", "the following day"
  rule('(?:the (?<order>previous|next|following|same) day|that day)', ({ order }) =>
    offsetOf('day', order === 'previous' ? -1 : order === 'next' || order === 'following' ? 1 : 0),
  ),
  rule('the day (?<order>before|after)', ({ order }) => offsetOf('day', order === 'before' ? -1 : 1)),
  rule('(?:that|the) same year', () => offsetOf('year', 0)),
  // "two years ago", "a few months ago", "8 days ago", "years ago"
  rule(
    `(?:(?<count>${COUNT}) )?(?:more )?(?<unit>minute|hour|day|night|week|month|year|decade)s? (?<way>ago|from now|earlier|later|after|before|into)(?! all)`,
    ({ count, unit, way }) => counted(count, unit, way),
  ),
  rule(`(?<part>${PART}) (?:before last)`, ({ part }) => ({
    relative: { unit: 'day', amount: -2 },
    partOfDay: part as PartOfDay,
  })),
  // "earlier this year", "last week", "next month", "this weekend", "this past spring"
  rule(
    `(?:(?<slice>earlier|later|early|late|the end of|end of|the beginning of|the start of|the middle of) )?(?:the )?(?<which>last|this|next|this past|past|previous|coming|this coming|following|current|over the|prior) (?<unit>day|week|weekend|month|quarter|year|decade|century|season|spring|summer|autumn|fall|winter)`,
    ({ slice, which, unit }) => unitSpan(slice, which, unit),
  ),
  rule(
    '(?:the )?(?<slice>end|beginning|start|middle) of the (?<unit>week|month|year|decade|century|season)',
    ({ slice, unit }) => unitSpan(slice, 'this', unit),
  ),
  rule('the weekend', () => ({ relative: { unit: 'weekend', amount: 0 } })),
  // "the past three months", "the next few weeks", "last 10 days"
  rule(
    `(?:the )?(?<which>last|past|next|coming|previous|following) (?:(?<count>${COUNT}|couple of|couple|few|\\d{1,3}) )?(?<unit>hour|day|week|month|year|decade)s`,
    ({ which, unit }) => ({
      relative: { unit: unit as RelativeUnit, amount: /^[nc]/.test(which ?? '') ? 1 : -1 },
      vague: true,
    }),
  ),
  // "first quarter of 2009", "the second half of 2008"
  rule(
    `(?:the )?(?<ordinal>first|second|third|fourth) (?<kind>quarter|half)(?: of)? (?:the year )?(?:${YEAR})`,
    ({ ordinal, kind, year }) => ({
      year: Number(year),
      slice: `${kind === 'half' ? 'H' : 'Q'}${ORDINALS.get(ordinal ?? '')}` as Slice,
    }),
  ),
  // "Q1 2019", "q 3 of 2020"
  rule(`q (?<quarter>[1-4])(?: of| ,| -)? ${YEAR}`, ({ quarter, year }) => ({
    year: Number(year),
    slice: `Q${quarter}` as Slice,
  })),
  rule(`${YEAR} (?:- )?q (?<quarter>[1-4])`, ({ quarter, year }) => ({
    year: Number(year),
    slice: `Q${quarter}` as Slice,
  })),
  // "summer of 2006", "fall 2012", "in the spring"
  rule(`(?:the )?(?<season>spring|summer|autumn|fall|winter)(?: of)? ${YEAR}`, ({ season, year }) => ({
    season: seasonOf(season),
    year: Number(year),
  })),
  rule('the (?<season>spring|summer|autumn|fall|winter)', ({ season }) => ({ season: seasonOf(season) })),
  // "the 1990s", "the early 1990 s", "mid-1980s"
  rule(`${SLICE}(?<decade>(?:1[5-9]|20)\\d0) (?:'|’)?s`, ({ slice, decade }) => ({
    year: Number(decade),
    years: 10,
    ...(slice && { slice: slice as Slice }),
  })),
  rule('the (?<century>\\d\\d) (?:st|nd|rd|th) century', ({ century }) => ({
    year: 100 * (Number(century) - 1),
    years: 100,
  })),
  // "the 2008-09 season"
  rule('(?<year>(?:19|20)\\d\\d) (?:-|–) (?<last>(?:19|20)?\\d\\d)', ({ year, last }) =>
    yearsOf(Number(year), Number(last)),
  ),
  // "2016", "early 1979", "end of 2021", "the late 2016"
  rule(
    `(?:(?:the )?(?<end>end|beginning|start|middle) of )?${SLICE}${YEAR}(?! (?:%|percent|people|men|women|troops|miles|feet|ft|jobs|votes|points|meters|metres|kilometers|km|dollars|yards|pounds|acres|homes|workers|employees))`,
    ({ slice, year, end }) => ({
      year: Number(year),
      ...(slice && { slice: slice as Slice }),
      ...(end && { slice: sliceOf(end) }),
    }),
  ),
  // "early Sunday" joins with the weekday; "in the early hours", "overnight", "early-morning", "midmorning", "in the morning"
  rule(
    '(?:in )?(?:the )?(?:early (?:- )?(?:morning )?hours|wee hours|early (?:- )?morning)(?: of the morning)?',
    () => ({ partOfDay: 'early' }),
  ),
  rule(
    `(?:late |early |mid (?:- )?)?(?:in the |that |on the morning of )?(?<part>${PART}|midmorning|mid - morning|overnight|daybreak|dawn)`,
    ({ part }) => ({ partOfDay: dayPart(part) }),
  ),
  rule(`(?<order>late|early|later)(?: on)?(?= (?:${WEEKDAY}|yesterday|today))`, ({ order }) =>
    order === 'later' ? undefined : { partOfDay: order as PartOfDay },
  ),
  rule('(?:training camp|the preseason|the off - season|the offseason)', () => ({ named: 'off-season' })),
  rule('until further notice', () => ({ named: 'further notice' })),
  rule(
    '(?<named>recently|shortly (?:afterwards|after(?! \\d| noon| midnight| midday))|moments later|later in the day|earlier in the day|at the time)',
    ({ named }) => ({ named, vague: true }),
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

/** "2008-09", "2014-2018"; "2016-12" is a month of a table, which news does not write. */
function yearsOf(year: number, last: number): DateParts | undefined {
  const end = last < 100 ? 100 * Math.floor(year / 100) + last : last;
  return end > year ? { year, years: end - year + 1 } : undefined;
}

function slashed(month: number, day: number, year: number): DateParts | undefined {
  const full = year >= 100 ? year : year > 50 ? 1900 + year : 2000 + year;
  if (month > 12 && day <= 12) return { year: full, month: day, day: month };
  return month <= 12 && day <= 31 && month > 0 && day > 0 ? { year: full, month, day } : undefined;
}

function nightShift(day?: string): number {
  return day === 'last' || day === 'yesterday' ? -1 : day === 'tomorrow' ? 1 : 0;
}

function dayPart(part?: string): PartOfDay {
  if (/dawn|daybreak/.test(part ?? '')) return 'early';
  if (part === 'overnight') return 'night';
  return part?.endsWith('morning') ? 'morning' : (part as PartOfDay);
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
