import type { PartOfDay } from '@/utils/text/shared/dates/dateParts';
import { type DateRule, rule } from '@/utils/text/shared/dates/dateRule';
import { PART, WEEKDAY } from './datePatterns';

/** Parts of a day without the day, and moments that only the story dates. */
export const DAY_PART_RULES: DateRule[] = [
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

function dayPart(part?: string): PartOfDay {
  if (/dawn|daybreak/.test(part ?? '')) return 'early';
  if (part === 'overnight') return 'night';
  return part?.endsWith('morning') ? 'morning' : (part as PartOfDay);
}
