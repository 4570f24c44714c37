/** Which of the first two numbers of "05/07/2026" is the day. */
export type DayOrder = 'day first' | 'month first';

/** The custom of a language; undefined for English alone, as America and Britain part there, and where the system knows none. */
export function customaryOrder(language: string): DayOrder | undefined {
  const tag = language.replaceAll('_', '-');
  if (/^en$/i.test(tag) || !isKnown(tag)) return undefined;
  const parts = new Intl.DateTimeFormat(tag, { calendar: 'gregory', day: '2-digit', month: '2-digit', year: 'numeric' })
    .formatToParts(0)
    .map(({ type }) => type);
  // Where years come first, nobody's custom says how a date with the year at its end is meant.
  if (parts.indexOf('year') < parts.indexOf('month')) return undefined;
  return parts.indexOf('day') < parts.indexOf('month') ? 'day first' : 'month first';
}

/** Whether the system knows the language at all. */
export function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
