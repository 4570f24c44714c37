import { MONTHS, WEEKDAYS } from './calendarWords';
import type { DateParts, PartOfDay, RelativeUnit, Season, Slice } from './dateParts';
import { ORDINALS, SMALL } from './numberWords';

/** Named groups of a match; a group that took no part is undefined. */
type Groups = Record<string, string | undefined>;

/** A way to write a date. The pattern runs over lower-case tokens joined by single blanks: "3 : 30 p . m ." */
export interface DateRule {
  pattern: RegExp;
  read(groups: Groups): DateParts | undefined;
}

const MONTH = [...MONTHS.keys()].sort((one, other) => other.length - one.length).join('|');
const WEEKDAY = [...WEEKDAYS.keys()].sort((one, other) => other.length - one.length).join('|');
const COUNT = `an? few|a couple of|a couple|several|some|an?|\\d{1,3}|two dozen|half an?|${[...SMALL.keys()].slice(1).join('|')}`;
const DAY = '(?<day>[0-3]?\\d)(?: (?:st|nd|rd|th))?(?! (?::|-|%))';
const DAY_BARE = '(?<day>[0-3]?\\d)(?: (?:st|nd|rd|th))?';
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)(?! ?: )';
const PART = 'morning|afternoon|evening|night';
const HOUR_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const SLICE = '(?:(?<slice>early|mid|late)(?: -)? (?:in )?)?';

const rule = (pattern: string, read: DateRule['read']): DateRule => ({
  pattern: new RegExp(`${pattern}(?= |$)`, 'y'),
  read,
});

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
    '(?<named>recently|shortly (?:afterwards|after)|moments later|later in the day|earlier in the day|at the time)',
    ({ named }) => ({ named, vague: true }),
  ),
];

/** "3:30 p.m. ET", "8.39am", "5 p. m.", "0737 gmt", "1100 hours", "2:09 in the morning", "noon" */
function clockRules(): DateRule[] {
  const zone =
    '(?: \\(?(?<zone>et|est|edt|pt|pst|pdt|ct|cst|cdt|mt|gmt|utc|ist|cet|bst|eastern(?: time)?|pacific(?: time)?|central(?: time)?|local time))?';
  return [
    rule(
      `(?<hour>[01]?\\d|2[0-3]|${HOUR_WORDS})(?: [:.]|\\.)? ?(?<minute>[0-5]\\d)?(?: : [0-5]\\d)? ?(?<half>[ap])(?: \\. | \\.|)?m(?: \\.)?${zone}`,
      clock,
    ),
    rule(
      `(?<hour>[01]?\\d|2[0-3])(?: : |\\.)(?<minute>[0-5]\\d)(?: : [0-5]\\d)?(?: in the (?<part>morning|afternoon|evening))?${zone}`,
      clock,
    ),
    rule(`(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?: hours)? ?${zone.replace(/\?$/, '')}`, clock),
    rule('(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) (?:hours|hrs)', clock),
    // "1353 (1023 GMT)"
    rule('(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?= \\( \\d{4} (?:gmt|utc))', clock),
    rule(`(?<hour>\\d\\d?|${HOUR_WORDS}) o ?' ?clock(?: in the (?<part>morning|afternoon|evening))?`, clock),
    rule(`(?<hour>\\d\\d?|${HOUR_WORDS}) in the (?<part>morning|afternoon|evening)`, clock),
    rule('(?:12 )?(?<word>noon|midday|midnight)', ({ word }) => ({ minutes: word === 'midnight' ? 0 : 720 })),
  ];
}

function clock({ hour, minute, half, part, zone }: Groups): DateParts | undefined {
  let hours = SMALL.get(hour ?? '') ?? Number(hour);
  if (half || part) hours = (hours % 12) + (half === 'p' || part === 'afternoon' || part === 'evening' ? 12 : 0);
  if (hours > 23) return undefined;
  return { minutes: 60 * hours + Number(minute ?? 0), ...(zone && { zone: zoneOf(zone) }) };
}

function zoneOf(zone: string): string {
  if (/^(?:gmt|utc)$/.test(zone)) return 'UTC';
  if (zone.startsWith('local')) return 'local';
  return zone.length <= 3 ? zone.toUpperCase().replace(/[SD](?=T$)/, '') : `${zone[0]?.toUpperCase()}T`;
}

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

function whichOf(word?: string): 'last' | 'this' | 'next' {
  if (word === 'this' || word === 'current') return 'this';
  return /next|coming|following/.test(word ?? '') ? 'next' : 'last';
}

function nightShift(day?: string): number {
  return day === 'last' || day === 'yesterday' ? -1 : day === 'tomorrow' ? 1 : 0;
}

function offsetOf(unit: RelativeUnit, amount: number): DateParts {
  return { offset: { unit, amount } };
}

/** Amounts that "a few", "several" and a bare plural stand for are not known; 3 only tells the direction. */
const SOME = 3;

function counted(
  count: string | undefined,
  written: string | undefined,
  way: string | undefined,
): DateParts | undefined {
  const unit = (written === 'night' ? 'day' : written) as RelativeUnit;
  const known =
    count === undefined
      ? undefined
      : /^an?$/.test(count)
        ? 1
        : (SMALL.get(count) ?? (/^\d+$/.test(count) ? Number(count) : undefined));
  const amount = known ?? SOME;
  const vague = known === undefined && { vague: true };
  const sign = /ago|earlier|before/.test(way ?? '') ? -1 : 1;
  if (way === 'into') return undefined;
  if (way === 'ago' || way === 'from now') return { relative: { unit, amount: sign * amount }, ...vague };
  return { ...offsetOf(unit, sign * amount), ...vague };
}

const SEASON = /^(?:spring|summer|autumn|fall|winter)$/;

function unitSpan(slice: string | undefined, which: string | undefined, unit: string | undefined): DateParts {
  const sliced = slice && sliceOf(slice);
  const order = whichOf(which);
  if (SEASON.test(unit ?? ''))
    return { season: seasonOf(unit), which: order === 'last' && which === 'this past' ? 'last' : order };
  const amount = { last: -1, this: 0, next: 1 }[order];
  return {
    relative: { unit: unit as RelativeUnit, amount: unit === 'weekend' && which === 'this past' ? 0 : amount },
    ...(sliced && { slice: sliced }),
  };
}

/** "earlier this year" names no part of it: the year is all that is known. */
function sliceOf(word: string): Slice | undefined {
  if (/end|^late$/.test(word)) return 'late';
  if (/beginning|start|^early$/.test(word)) return 'early';
  return word.includes('middle') ? 'mid' : undefined;
}

function seasonOf(word?: string): Season {
  return word === 'fall' ? 'autumn' : (word as Season);
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
