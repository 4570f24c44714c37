import type { DateGrammar } from './dateGrammar';
import type { DateParts, RelativeUnit, Which } from './dateParts';
import type { DateVocabulary } from './dateVocabulary';

/** Named groups of a match; a group that took no part is undefined. */
export type DateGroups = Record<string, string | undefined>;

/** What the groups of a rule's match say, whatever the language; undefined where they make no date. */
export function partsOf(groups: DateGroups, grammar: DateGrammar): DateParts | undefined {
  const words = grammar.vocabulary();
  const parts: DateParts = {
    ...calendar(groups, words),
    ...clock(groups, words),
    ...relative(groups, grammar, words),
    ...period(groups, words),
  };
  if (grammar.nearestWeekday && parts.weekday !== undefined && parts.which) parts.which = NEAREST[parts.which];
  const part = groups.part && words.part.get(groups.part);
  if (part && parts.minutes === undefined) parts.partOfDay = part;
  const slice = groups.slice && words.slice.get(groups.slice);
  if (slice) parts.slice = slice;
  if (groups.hour !== undefined && parts.minutes === undefined) return undefined;
  if (parts.lastDay !== undefined && parts.lastDay <= (parts.day ?? 0)) return undefined;
  return parts;
}

const NEAREST: Record<Which, Which> = { last: 'past', past: 'past', this: 'this', next: 'coming', coming: 'coming' };

function calendar(groups: DateGroups, words: DateVocabulary): DateParts {
  const month = groups.month ? words.month.get(groups.month) : numberOf(groups.monthNumber);
  const weekday = groups.weekday && words.weekday.get(groups.weekday);
  const which = groups.which && words.which.get(groups.which);
  const era = groups.era ? words.era.get(groups.era) : undefined;
  const eraYear = groups.eraYear === '元' ? 1 : numberOf(groups.eraYear);
  const year = numberOf(groups.year) ?? (era !== undefined && eraYear ? era + eraYear : fullYear(groups.shortYear));
  const yearShift = groups.yearShift ? words.yearShift.get(groups.yearShift) : undefined;
  return {
    ...(year !== undefined && { year }),
    ...(groups.lastYear && year !== undefined && { years: yearsUntil(year, groups.lastYear) }),
    ...(month !== undefined && { month }),
    ...(groups.day && { day: Number(groups.day) }),
    ...(groups.last && { lastDay: Number(groups.last) }),
    ...(weekday !== undefined && weekday !== '' && { weekday }),
    ...(which && (weekday !== undefined || month !== undefined || groups.season || groups.day) && { which }),
    ...(yearShift !== undefined && { yearShift }),
  };
}

function yearsUntil(year: number, last: string): number {
  const end = last.length === 2 ? 100 * Math.floor(year / 100) + Number(last) : Number(last);
  return Math.max(1, end - year + 1);
}

const CENTURY_TURN = 50;

function fullYear(short?: string): number | undefined {
  if (short === undefined) return undefined;
  return (Number(short) > CENTURY_TURN ? 1900 : 2000) + Number(short);
}

const NOON = 12;

function clock(groups: DateGroups, words: DateVocabulary): DateParts {
  const hour = numberOf(groups.hour) ?? (groups.hourWord ? words.hourWord.get(groups.hourWord) : undefined);
  if (hour === undefined) return {};
  const minute = numberOf(groups.minute) ?? (groups.minuteWord ? (words.minuteWord.get(groups.minuteWord) ?? 0) : 0);
  const half = halfOf(groups, words);
  const minutes = minutesOf(hour, minute, half);
  if (minutes === undefined) return {};
  const until = groups.untilHour && minutesOf(Number(groups.untilHour), 0, half);
  return { minutes, ...(until && until > minutes && { untilMinutes: until }) };
}

function halfOf({ half, part }: DateGroups, words: DateVocabulary): 'am' | 'pm' | undefined {
  return (half ? words.half.get(half) : undefined) ?? (part ? words.half.get(part) : undefined);
}

function minutesOf(hour: number, minute: number, half?: 'am' | 'pm'): number | undefined {
  if (hour > 24 || minute > 59) return undefined;
  const inHalf = half === undefined || hour > NOON ? hour : (hour % NOON) + (half === 'pm' ? NOON : 0);
  return (60 * inHalf + minute) % 1440;
}

/** Amounts that "a few" stands for are not known; 3 only tells the direction. */
const SOME = 3;

function relative(groups: DateGroups, { amountOf }: DateGrammar, words: DateVocabulary): DateParts {
  const near = groups.near ? words.near.get(groups.near) : undefined;
  if (near !== undefined) return { relative: { unit: 'day', amount: near } };
  const shift = groups.offset ? words.offset.get(groups.offset) : undefined;
  if (shift !== undefined) return { offset: { unit: 'day', amount: shift } };
  const unit = groups.unit ? words.unit.get(groups.unit) : undefined;
  if (unit === undefined) return {};
  const way = groups.way ? words.way.get(groups.way) : undefined;
  const which = groups.which ? words.which.get(groups.which) : undefined;
  const whole = groups.amount === undefined ? undefined : amountOf(groups.amount);
  const known = whole !== undefined && groups.andHalf !== undefined ? whole + 0.5 : whole;
  if (way) return counted(unit, known, way);
  if (groups.amount !== undefined && which) return runOf(unit, known, which === 'next' || which === 'coming' ? 1 : -1);
  if (!which) return {};
  return { relative: { unit, amount: which === 'next' || which === 'coming' ? 1 : which === 'this' ? 0 : -1 } };
}

/** Three and a half years are 42 months, twelve months a year; of other units no half is told to the day. */
export function inWhole(unit: RelativeUnit, amount: number): { unit: RelativeUnit; amount: number } {
  if (unit === 'month' && amount % 12 === 0) return { unit: 'year', amount: amount / 12 };
  return unit === 'year' && !Number.isInteger(amount) ? { unit: 'month', amount: 12 * amount } : { unit, amount };
}

function counted(told: RelativeUnit, some: number | undefined, way: string): DateParts {
  const { unit, amount: known } = some === undefined ? { unit: told, amount: some } : inWhole(told, some);
  const back = way === 'ago' || way === 'before';
  const isExact = known !== undefined && Number.isInteger(known);
  const amount = (back ? -1 : 1) * (isExact ? known : SOME);
  const parts = way === 'ago' || way === 'ahead' ? { relative: { unit, amount } } : { offset: { unit, amount } };
  return isExact ? parts : { ...parts, vague: true };
}

function runOf(unit: RelativeUnit, known: number | undefined, sign: number): DateParts {
  const span = { unit, amount: sign };
  return known === undefined ? { relative: span, vague: true } : { relative: span, run: known };
}

function period(groups: DateGroups, words: DateVocabulary): DateParts {
  const season = groups.season && words.season.get(groups.season);
  const quarter = groups.quarter && words.quarter.get(groups.quarter);
  const decade = groups.decade ? words.decade.get(groups.decade) : decadeOf(groups.decadeYear);
  const named = groups.named && words.named.get(groups.named);
  return {
    ...(season && { season }),
    ...(quarter && { slice: `Q${quarter}` as DateParts['slice'] }),
    ...(decade !== undefined && { year: decade, years: 10 }),
    ...(named && { ...named, named: groups.named }),
  };
}

function decadeOf(written?: string): number | undefined {
  if (written === undefined) return undefined;
  return written.length === 2 ? 1900 + Number(written) : Number(written);
}

function numberOf(digits?: string): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
