import { customaryOrder, isKnown } from '@/utils/text/shared/dates/dayOrder';

/** Hosts of countries whose English writes the day first: a page there often says no more than "en". */
const DAY_FIRST_HOST = /\.(uk|ie|au|nz|in|za|ng|ke|gh|my|sg|pk|bd|lk|mt)$/;

/** A page's language with the region that decides the order of day and month: "en" at "arden.co.uk" is "en-GB". */
export function regionOf(language: string | undefined, { hostname }: URL): string {
  const tag = language ?? 'en';
  const region = DAY_FIRST_HOST.exec(hostname)?.[1];
  return tag.toLowerCase() === 'en' && region ? `en-${region === 'uk' ? 'GB' : region.toUpperCase()}` : tag;
}

/** Whether "7/10/2026" is the tenth of July on a page of this language; of English alone, and of a tag nobody knows, it is. */
export function isMonthFirst(language: string): boolean {
  return /^en$/i.test(language) || !isKnown(language) || customaryOrder(language) === 'month first';
}
