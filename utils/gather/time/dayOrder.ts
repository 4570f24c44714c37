/** Which of the first two numbers of "05/07/2026" is the day. */
export type DayOrder = 'day first' | 'month first';

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
  return language === undefined ? undefined : customOf(language);
}

function customOf(language: string): DayOrder | undefined {
  const tag = language.replaceAll('_', '-');
  if (/^en$/i.test(tag) || !isKnown(tag)) return undefined;
  const parts = new Intl.DateTimeFormat(tag, { calendar: 'gregory', day: '2-digit', month: '2-digit', year: 'numeric' })
    .formatToParts(0)
    .map(({ type }) => type);
  // Where years come first, nobody's custom says how a date with the year at its end is meant.
  if (parts.indexOf('year') < parts.indexOf('month')) return undefined;
  return parts.indexOf('day') < parts.indexOf('month') ? 'day first' : 'month first';
}

function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
