import type { DayOrder } from '@/utils/text/shared/dates/dayOrder';
import { monthOf } from '@/utils/text/shared/dates/monthNames';

export interface Day {
  year: number;
  month: number;
  day: number;
}

export interface DayCustom {
  order?: DayOrder;
  language?: string;
}

/** "2026-07-14", "2026/7/14", "2026. 7. 14." */
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/;
/** "14.07.2026", "14. 7. 2026", "14/07/2026", "7-14-26" */
const YEAR_LAST = /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/;
/** "14 Jul 2026", "14th of July, 2026", "1er août 2026", "14. Juli 2026", "14 de julio de 2026", "14-Jul-26", "14 تموز/يوليو 2026" */
const DAY_MONTH_YEAR =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|ère|e|[ºª°.])?[\s\-/,]*(?:(?:de|of|da)\s)?\s*([\p{L}\p{M}'’]+(?:\.\p{L}[\p{L}\p{M}]*)*)(?:\s?\/\s?[\p{L}\p{M}]{2,14})?\.?[\s\-/,]*(?:(?:del?|of)\s)?\s*'?(\d{4}|\d{2})(?!\d)/giu;
/** "July 14, 2026", "Jul 14th 2026" */
const MONTH_DAY_YEAR = /([\p{L}\p{M}'’]+)\.?[\s\-/]*(\d{1,2})(?:st|nd|rd|th)?[\s,\-/]+(\d{4})(?!\d)/giu;
/** "2026. július 14.", "2026-Jul-14" */
const YEAR_MONTH_DAY = /(?<!\d)(\d{4})[\s.\-/,]*([\p{L}\p{M}'’]+)\.?[\s\-/]*(\d{1,2})(?!\d)/giu;

/** The day that a date names, however it is written; undefined where it names none or could mean two. */
export function writtenDay(text: string, custom: DayCustom): Day | undefined {
  const day = inNumbers(text, custom.order) ?? inWords(text, custom.language);
  return day && exists(day) ? day : undefined;
}

function inNumbers(text: string, order: DayOrder | undefined): Day | undefined {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (day !== undefined) return { year: Number(year), month: Number(month), day: Number(day) };
  const [, first, mark, second, last] = YEAR_LAST.exec(text) ?? [];
  if (last === undefined) return undefined;
  // Dots part days from months only where the day comes first.
  const meant = mark === '.' || Number(first) > 12 ? 'day first' : Number(second) > 12 ? 'month first' : order;
  if (first === second || meant === 'day first')
    return { year: fullYear(last), month: Number(second), day: Number(first) };
  return meant && { year: fullYear(last), month: Number(first), day: Number(second) };
}

function inWords(text: string, language: string | undefined): Day | undefined {
  const found = (pattern: RegExp, day: number, month: number, year: number): Day | undefined => {
    for (const match of text.matchAll(pattern)) {
      const named = monthOf(match[month] as string, language);
      if (named !== undefined) return { year: fullYear(match[year] as string), month: named, day: Number(match[day]) };
    }
    return undefined;
  };
  return found(DAY_MONTH_YEAR, 1, 2, 3) ?? found(MONTH_DAY_YEAR, 2, 1, 3) ?? found(YEAR_MONTH_DAY, 3, 2, 1);
}

/** "26" → 2026, "97" → 1997, as RFC 2822 has it; "2569" is Thailand's 2026. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return year > 2400 ? year - 543 : year;
}

/** No 31 February: `Date.UTC` would make it a day in March. */
function exists({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
