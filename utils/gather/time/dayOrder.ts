import { customaryOrder, type DayOrder } from '@/utils/text/shared/dates/dayOrder';

/** "05/07/2026", "5-7-26" */
const SLASHED = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/;

/**
 * How a feed orders its days: as those of its dates tell that can be read in one way only, else by the custom of its
 * language; undefined where neither says. English alone says nothing, as America and Britain part there.
 */
export function dayOrder(written: string[], language: string | undefined): DayOrder | undefined {
  for (const date of written) {
    const [, first, , second] = SLASHED.exec(date) ?? [];
    if (Number(first) > 12 && Number(second) <= 12) return 'day first';
    if (Number(second) > 12 && Number(first) <= 12) return 'month first';
  }
  return language === undefined ? undefined : customaryOrder(language);
}
