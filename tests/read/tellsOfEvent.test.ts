import { expect, test } from 'vitest';
import { prepareAccount } from '@/utils/read/account/account';
import { mentionsOf } from '@/utils/read/mentions';

function valuesIn(language: string, text: string, kind: 'date' | 'quote' | 'number'): string[] {
  const article = { id: 'a', outlet: 'The Test', title: '', text, authors: [], extent: 'full' as const, language };
  const account = prepareAccount({ ...article, publishedAt: '2026-07-10' });
  return mentionsOf(account).flatMap((mentions) => mentions[kind].map(({ value }) => value));
}

test.each([
  ['en', 'The bridge was closed in 2018.', '2018'],
  ['zh', '大桥于2018年关闭。', '2018'],
  ['ja', '橋は2018年に閉鎖された。', '2018'],
  ['ja', '「2018年に閉じた」', '2018'],
  ['de', 'Er sagte: „Die Brücke wurde 2018 gesperrt.“', '2018'],
])('a short sentence of %s with a year is no dateline: %s', (language, text, value) => {
  expect(valuesIn(language, text, 'date')).toEqual([value]);
});

test('a line without an end that gives a whole date is the page’s', () => {
  expect(valuesIn('en', 'Lakeside, July 3, 2018', 'date')).toEqual([]);
  expect(valuesIn('ja', '2018年7月3日', 'date')).toEqual([]);
});

test('German writes nouns with capitals: a quotation of nouns is no title there', () => {
  expect(valuesIn('de', 'Die Partei sprach von einem „Tag der Schande“ im Rat.', 'quote')).toHaveLength(1);
  expect(valuesIn('de', 'Fachleute nennen es einen „Großen Brücken-Moment“ des Landes.', 'quote')).toHaveLength(1);
  expect(valuesIn('en', 'Experts call the man “The Bridge” at home.', 'quote')).toHaveLength(0);
});

test('where a page’s line runs on into the report, only its own date is the page’s', () => {
  const text =
    'Published July 2 2026 Two nurses were among at least 31 people hurt on Saturday when a ferry struck the pier of Lakeside.';
  expect(valuesIn('en', text, 'number')).toEqual(['2', '>=31']);
  expect(valuesIn('en', text, 'date')).toEqual(['2026-07-04']);
  expect(valuesIn('en', 'Published July 2 2026 at 7:14 by the newsroom.', 'date')).toEqual([]);
});

test('the day on which a firm put a page on its site is the page’s', () => {
  expect(
    valuesIn('en', 'On behalf of Falk & Holm, LLP. posted in Harbour Law on Friday, July 3, 2026.', 'date'),
  ).toEqual([]);
});
