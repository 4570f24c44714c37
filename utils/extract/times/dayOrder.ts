/** Hosts of countries whose English writes the day first: a page there often says no more than "en". */
const DAY_FIRST_HOST = /\.(uk|ie|au|nz|in|za|ng|ke|gh|my|sg|pk|bd|lk|mt)$/;

/** A page's language with the region that decides the order of day and month: "en" at "arden.co.uk" is "en-GB". */
export function regionOf(language: string | undefined, { hostname }: URL): string {
  const tag = language ?? 'en';
  const region = DAY_FIRST_HOST.exec(hostname)?.[1];
  return tag.toLowerCase() === 'en' && region ? `en-${region === 'uk' ? 'GB' : region.toUpperCase()}` : tag;
}

/** Whether a language writes "7/10/2026" for the tenth of July, as the platform's own tables have it. */
export function isMonthFirst(language: string): boolean {
  try {
    const order = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric' }).formatToParts();
    const first = order.find(({ type }) => type === 'day' || type === 'month');
    // Where the year comes first ("2026/7/10") the month stands before the day too; with the year last, the day is first.
    const whole = new Intl.DateTimeFormat(language).formatToParts();
    return first?.type === 'month' && whole.find(({ type }) => type !== 'literal')?.type !== 'year';
  } catch {
    return true;
  }
}
