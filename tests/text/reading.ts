import { prepareAccount } from '@/utils/read/account/account';
import { date } from '@/utils/read/find/date';
import { number } from '@/utils/read/find/number';

/** A Friday. */
const DAY = '2026-07-10';

/** An account of one text in a language, written on that day. */
export function accountOf(language: string, text: string) {
  return prepareAccount({
    id: 'a',
    outlet: 'The Test',
    title: '',
    text,
    authors: [],
    extent: 'full',
    publishedAt: DAY,
    language,
  });
}

/** The numbers of a text in a language: the words and their comparable form. */
export function numbersIn(language: string, text: string): string[][] {
  return number.find(accountOf(language, text)).map(({ start, end, value }) => [text.slice(start, end), value]);
}

/** The dates of a text of Friday, July 10, 2026: the words and their comparable form. */
export function datesIn(language: string, text: string): string[][] {
  return date.find(accountOf(language, text)).map(({ start, end, value }) => [text.slice(start, end), value]);
}
