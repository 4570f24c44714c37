import { monthOf } from '@/utils/text/shared/dates/monthNames';
import { asciiDigits } from '@/utils/text/shared/numbers/digits';
import { isMonthFirst } from './dayOrder';

/** A day written out in a text, and where it stands there. */
export interface WrittenDay {
  /** YYYY-MM-DD. */
  day: string;
  at: number;
}

type Reader = (groups: string[], language: string) => string | undefined;

/** How days are written. Order does not matter: each is looked for, and the first in the text comes first. */
const FORMS: readonly [RegExp, Reader][] = [
  [
    // "July 10th, 2026", "Jul. 10 2026"
    /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\.?,?\s+(20\d\d|19\d\d)/gu,
    ([name = '', day, year], language) => iso(year, monthOf(name, language), day),
  ],
  [
    // "10 July 2026", "10. Juli 2026", "10th of July, 2026", "10 de julio de 2026", "1er juillet 2026", "10 กรกฎาคม 2569",
    // "10 تموز/يوليو 2026": Arabic names months in two ways, and some outlets give both.
    /(\d{1,2})(?:st|nd|rd|th|er|º)?\.?(?:\s+(?:de|of))?[\s-]+([\p{L}\p{M}.]{2,14}?)(?:\s?\/\s?[\p{L}\p{M}]{2,14})?,?(?:\s+de[l]?)?[\s-]+((?:19|20|25)\d\d)/gu,
    ([day, name = '', year], language) => iso(year, monthOf(name, language), day),
  ],
  [
    // "2026. július 10.", "2026 m. liepos 10 d."
    /((?:19|20)\d\d)(?:\.|\s[mг]\.)?\s+(\p{L}{3,14})\.?\s+(\d{1,2})(?!\d)/gu,
    ([year, name = '', day], language) => iso(year, monthOf(name, language), day),
  ],
  [
    // "2026-07-10", "2026/7/10", "2026.07.10", "2026年7月10日", "2026년 7월 10일"
    /(20\d\d|19\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/gu,
    ([year, month, day]) => iso(year, month, day),
  ],
  [
    // "令和8年7月10日": the eighth year of Reiwa is 2026
    /令和\s?(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/gu,
    ([year, month, day]) => iso(String(2018 + (year === '元' ? 1 : Number(year))), month, day),
  ],
  [
    // "10.07.2026", "10/07/2026", "7/10/26"
    /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(20\d\d|19\d\d|\d\d)(?!\d)/gu,
    ([first, mark, second, year = ''], language) => {
      const whole = year.length === 2 ? `20${year}` : year;
      // Dots divide days from months in every language that uses them.
      const [month, day] = mark !== '.' && isMonthFirst(language) ? [first, second] : [second, first];
      return iso(whole, month, day) ?? iso(whole, day, month);
    },
  ],
];
const TEXT_AT_MOST = 400;

/** The days written out in a short text, in its order. `language` says which month names and which order to read. */
export function readWrittenDays(text: string, language = 'en'): WrittenDay[] {
  const short = asciiDigits(text.slice(0, TEXT_AT_MOST));
  const found = FORMS.flatMap(([form, read]) =>
    [...short.matchAll(form)].flatMap((match) => {
      const day = read(match.slice(1), language);
      return day ? [{ day, at: match.index }] : [];
    }),
  );
  return found.sort((a, b) => a.at - b.at);
}

// "Updated", "Last modified on", "Aktualisiert am", "Mis à jour le", "Actualizado", "更新"
const UPDATED =
  /(?:\b(?:updated?|modified|changed|revised|aktualisiert|geändert|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|uppdaterad|oppdatert|opdateret|zaktualizowano|güncell\w*|diperbarui)|mis à jour|обновлено|更新|最終更新|수정)[^\d]{0,30}$/i;

/** Whether the words before a time say that it is the time of a change. */
export const saysUpdated = (before: string): boolean => UPDATED.test(before);

/** The first day written out in a short text, as YYYY-MM-DD. */
export function readWrittenDay(text: string, language?: string): string | undefined {
  return readWrittenDays(text, language)[0]?.day;
}

function iso(year?: string, month?: string | number, day?: string): string | undefined {
  const [m, d] = [Number(month), Number(day)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return undefined;
  // Thailand counts years from the Buddha's death: 2569 is 2026.
  const y = Number(year) > 2400 ? Number(year) - 543 : year;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
