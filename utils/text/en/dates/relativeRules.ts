import type { PartOfDay } from '@/utils/text/shared/dates/dateParts';
import { type DateRule, rule } from '@/utils/text/shared/dates/dateRule';
import { COUNT, PART } from './datePatterns';
import { counted, offsetOf, runOf, unitSpan } from './relativeParts';

/** Dates counted from the article's day or from another event. */
export const RELATIVE_RULES: DateRule[] = [
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
    `(?:(?<count>${COUNT}) )?(?:more )?(?<unit>minute|hour|day|night|week|fortnight|month|year|decade)s? (?<way>ago|from now|earlier|later|after|before|into)(?! all)`,
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
    `(?:the )?(?<which>last|past|next|coming|previous|following) (?:(?<count>${COUNT}|couple of|couple|few|\\d{1,3}) )?(?<unit>hour|day|week|month|year|decade)s(?! of (?:the|this|last|next|\\d{4}))`,
    ({ which, count, unit }) => runOf(which, count, unit),
  ),
  // "the past fortnight"
  rule('(?:the )?(?<which>last|past|next|coming) (?<unit>fortnight)', ({ which, unit }) => runOf(which, 'a', unit)),
];

function nightShift(day?: string): number {
  return day === 'last' || day === 'yesterday' ? -1 : day === 'tomorrow' ? 1 : 0;
}
