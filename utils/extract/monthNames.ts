/** Asking the platform for a language's months takes a millisecond, and every page of an outlet asks again. */
const cache = new Map<string, ReadonlyMap<string, number>>();

/** Asked where neither the page's language nor English knows a name: a page may name no language, or a wrong one. */
const OTHERS = 'de es fr it pt nl pl tr ru uk cs sv da nb fi el ro hu hr bg id vi ar fa he hi th'.split(' ');

/** The number of the month that a word names, in the page's language if that knows it: "juillet" and "juil." are 7. */
export function monthNumber(word: string, language: string): number | undefined {
  const name = fold(word);
  for (const one of [language, 'en', ...OTHERS]) {
    const month = monthNames(one).get(name);
    if (month) return month;
  }
  return undefined;
}

/** Names and short names of the months in a language, from the platform's own tables. */
function monthNames(language: string): ReadonlyMap<string, number> {
  const known = cache.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const format of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const) {
    const months = formatter(language, format);
    for (let month = 0; month < 12; month += 1) {
      const parts = months.formatToParts(new Date(Date.UTC(2026, month, 15)));
      const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (/\p{L}/u.test(name)) names.set(name, month + 1);
    }
  }
  cache.set(language, names);
  return names;
}

const fold = (name: string): string => name.replace(/\./g, '').toLowerCase();

function formatter(language: string, format: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const options = { ...format, timeZone: 'UTC', calendar: 'gregory' };
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
