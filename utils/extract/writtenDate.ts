/** Month names by language: asking the platform for them takes a millisecond, and every page of an outlet asks again. */
const cache = new Map<string, ReadonlyMap<string, number>>();

/** Names and short names of the months in a language, without dots, in lower case, from the platform's own tables. */
function monthNames(language: string): ReadonlyMap<string, number> {
  const known = cache.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const format of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const) {
    for (let month = 0; month < 12; month += 1) {
      const parts = formatter(language, format).formatToParts(new Date(Date.UTC(2026, month, 15)));
      const name = parts
        .find(({ type }) => type === 'month')
        ?.value.replace(/\./g, '')
        .toLowerCase();
      if (name) names.set(name, month + 1);
    }
  }
  cache.set(language, names);
  return names;
}

function formatter(language: string, format: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const options = { ...format, timeZone: 'UTC' };
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}

// "July 10th, 2026", "Jul. 10 2026"
const MONTH_FIRST = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\.?,?\s+(20\d\d|19\d\d)/gu;
// "10 July 2026", "10. Juli 2026", "10 de julio de 2026", "1er juillet 2026"
const DAY_FIRST =
  /(\d{1,2})(?:st|nd|rd|th|er|º)?\.?(?:\s+de)?[\s-]+(\p{L}{3,12})\.?,?(?:\s+de[l]?)?[\s-]+(20\d\d|19\d\d)/gu;
// "2026-07-10", "2026/7/10", "2026.07.10", "2026年7月10日", "2026년 7월 10일"
const YEAR_FIRST = /(20\d\d|19\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/gu;
// "10.07.2026", "10/07/2026", "7/10/26"
const NUMBERS = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(20\d\d|19\d\d|\d\d)(?!\d)/g;

/** The first day written out in a short text, as YYYY-MM-DD. `language` says which month names and which order to read. */
export function readWrittenDay(text: string, language = 'en'): string | undefined {
  const short = text.slice(0, 400);
  const months = (name: string) =>
    monthNames(language).get(name.toLowerCase()) ?? monthNames('en').get(name.toLowerCase());
  for (const [, name = '', day, year] of short.matchAll(MONTH_FIRST)) {
    const found = iso(year, months(name), day);
    if (found) return found;
  }
  for (const [, day, name = '', year] of short.matchAll(DAY_FIRST)) {
    const found = iso(year, months(name), day);
    if (found) return found;
  }
  for (const [, year, month, day] of short.matchAll(YEAR_FIRST)) return iso(year, month, day);
  for (const [, first, mark, second, year = ''] of short.matchAll(NUMBERS)) {
    const whole = year.length === 2 ? `20${year}` : year;
    const isMonthFirst = mark === '/' && Number(second) <= 31 && /^en(?:-US)?$/i.test(language) && Number(first) <= 12;
    return isMonthFirst ? iso(whole, first, second) : iso(whole, second, first);
  }
  return undefined;
}

function iso(year?: string, month?: string | number, day?: string): string | undefined {
  const [m, d] = [Number(month), Number(day)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return undefined;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
