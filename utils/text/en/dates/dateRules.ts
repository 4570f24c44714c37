import type { DateRule } from '@/utils/text/shared/dates/dateRule';
import { CALENDAR_RULES } from './calendarRules';
import { clockRules } from './clockRules';
import { DAY_PART_RULES } from './dayPartRules';
import { PERIOD_RULES } from './periodRules';
import { RELATIVE_RULES } from './relativeRules';

/** At one place the first rule that matches wins, so longer phrases stand before their parts. */
export const DATE_RULES: DateRule[] = [
  ...CALENDAR_RULES, // "July 10, 2026" before the year alone
  ...clockRules(), // "2:09 in the morning" before "in the morning"
  ...RELATIVE_RULES, // "last night" before "night", "the end of the year" before "the end of 2021"
  ...PERIOD_RULES, // "the spring of 2006" before the year alone, which comes last of them
  ...DAY_PART_RULES, // what is left: "overnight", "early" before a weekday
];
