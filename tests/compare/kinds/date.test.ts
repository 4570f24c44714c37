import { expect, test } from 'vitest';
import { judgeDates } from '@/utils/compare/kinds/date/compare';
import { prepareAccount } from '@/utils/read/account/account';
import { date } from '@/utils/read/find/date';
import { accountOf } from '../../read/find/account';

const MONDAY = '2026-07-13T09:00:00Z';

/** The verdict on the first dates of two sentences, of articles of one day or without a date. */
function judged(one: string, other: string, days: [string | undefined, string | undefined] = [MONDAY, MONDAY]) {
  const [a, b] = [one, other].map((text, at) => {
    const mention = date.find(accountOf(text, days[at]))[0]!;
    return { ...mention, words: text.slice(mention.start, mention.end) };
  });
  return judgeDates(a!, b!)?.verdict;
}

test.each([
  ['He spoke on Friday.', 'He spoke on July 10.', 'agree'],
  ['He spoke on Friday.', 'He spoke on Saturday.', 'conflict'],
  ['He spoke early Friday.', 'He spoke on July 10.', 'agree'],
  ['It opened on June 20.', 'It opened on June 20, 2005.', 'agree'],
  ['It opens on July 20.', 'It opens on July 27.', 'conflict'],
  ['It opens on Monday.', 'It will open on July 20.', 'agree'],
  ['It opened in 2020.', 'It opened in 2019.', 'conflict'],
  ['He led it from 2008 to 2019.', 'He led it from 2008 to 2020.', 'conflict'],
  ['He led it from 2008 to 2019.', 'He led it from 2008 to May 2019.', 'compatible'],
  ['He led it from 2008 to 2019.', 'He led it from 2012 to 2016.', 'compatible'],
  ['It ran from 5 May to 9 June.', 'It ran from 5 May to 12 June.', 'conflict'],
  ['It ran from 5 May to 9 June.', 'It ran from 5 May to 9 June 2026.', 'agree'],
  ['It ran from 5 May to 9 June.', 'It ran in May.', 'compatible'],
  ['It opened in 2020.', 'It opened in 1961.', undefined],
  ['It opened in 2020.', 'It opened in 2010.', 'conflict'],
  ['It opened in the 2000s.', 'It opened two decades ago.', 'agree'],
  ['It opened in 2020.', 'It opened in 2008.', undefined],
  ['It opened in June 2000.', 'It opened in July 2020.', 'conflict'],
  ['It opened in October.', 'It opened in October 2023.', 'agree'],
  ['It opened on June 20, 2006.', 'It opened on June 20, 2005.', 'conflict'],
  ['He spoke on Friday night.', 'He spoke on Friday.', 'compatible'],
  ['He spoke last week.', 'He spoke on Friday.', 'compatible'],
  ['He spoke since May.', 'He spoke in June.', 'compatible'],
  ['They will meet on Friday.', 'The meeting was set for Friday.', 'agree'],
  ['It struck at about 9:30 a.m. today.', 'It struck at 9:27 a.m. today.', 'compatible'],
  ['It struck at about 7 p.m. today.', 'It struck a little after 8 p.m. today.', 'conflict'],
  ['It struck just after 9 a.m. today.', 'It struck shortly after 10 a.m. today.', 'conflict'],
  ['It was out by 6:40 a.m. today.', 'It was out by 7 a.m. today.', 'compatible'],
  ['It struck at 7:37 GMT today.', 'It struck at 3:37 a.m. EDT today.', undefined],
  ['It struck at about 9:30 a.m. today.', 'It struck at 9:58 a.m. today.', 'compatible'],
  ['It struck at about 9:30 a.m. today.', 'It struck at 10:05 a.m. today.', 'conflict'],
  ['It struck at about 7:37 GMT today.', 'It struck at 7:37 a.m. local time today.', 'compatible'],
  ['He spoke last month.', 'He spoke in June.', 'agree'],
  ['It struck at 7:30 GMT today.', 'It struck at 7:30 a.m. EDT today.', undefined],
  ['It struck at 7:37 GMT today.', 'It struck at 7:37 a.m. today.', 'compatible'],
  ['It struck at 7:37 GMT today.', 'It struck at 7:37 a.m. local time today.', 'conflict'],
  ['It began at 7:30 GMT today.', 'It began at 7:30 a.m. local time today.', 'compatible'],
  ['He spoke yesterday.', 'He spoke on Saturday.', undefined],
  ['It struck between 5 and 6 p.m. today.', 'It struck at 5:40 p.m. today.', 'compatible'],
  ['It struck between 5 and 6 p.m. today.', 'It struck at 6:40 p.m. today.', 'conflict'],
])('%j and %j: %s', (one, other, verdict) => {
  expect(judged(one, other)).toBe(verdict);
});

test.each([
  ['He spoke on Friday.', 'He spoke on Friday night.', 'compatible'],
  ['He spoke on Friday.', 'He spoke early Friday.', 'agree'],
  ['He spoke on July 10.', 'He spoke on Friday.', 'agree'],
  ['It began in July.', 'It began in July 2026.', 'agree'],
  ['It began in July.', 'It began in June 2026.', 'conflict'],
  ['It opened on July 10.', 'It opened on July 10, 2026.', 'agree'],
  ['It struck at about 9:30 a.m. there.', 'It struck at 9:27 a.m. there.', 'compatible'],
])('where one article has no date, %j and %j: %s', (one, other, verdict) => {
  expect(judged(one, other, [undefined, MONDAY])).toBe(verdict);
});

test('of two articles without a date, one season is one', () => {
  expect(judged('It opened last winter.', 'They opened it last winter.', [undefined, undefined])).toBe('agree');
});

test('one weekday, told a week later, is one day; a month later it is not compared', () => {
  expect(judged('He spoke on Friday.', 'He spoke on Friday.', [MONDAY, '2026-07-20'])).toBe('agree');
  expect(judged('He spoke on Friday.', 'He spoke on Friday.', [MONDAY, '2026-08-20'])).toBe(undefined);
});

test.each([
  ['He spoke last week.', 'He spoke last week.'],
  ['It opened earlier this month.', 'It opened over the last month.'],
])('weeks and months told on other days of writing are not held against each other: %j and %j', (one, other) => {
  expect(judged(one, other, ['2026-06-28', '2026-07-20'])).not.toBe('conflict');
});

test('a month told by its name is held against one told from the day of writing', () => {
  expect(judged('He spoke in March.', 'He spoke last month.')).toBe('conflict');
});

test.each([
  ['de', 'Er kam gestern.', 'Er kam am Freitag.', undefined],
  ['de', 'Er kam am Samstag.', 'Er kam am Freitag.', 'conflict'],
  ['fr', 'Il est venu hier.', 'Il est venu vendredi.', undefined],
  ['es', 'Llegó ayer.', 'Llegó el viernes.', undefined],
  ['ja', '昨日到着した。', '10日に到着した。', undefined],
])(
  'in %s days counted from the day of writing are not held against others: %s – %s',
  (language, one, other, verdict) => {
    const [a, b] = [one, other].map((text) => {
      const account = prepareAccount({ ...accountOf(text, MONDAY).article, language });
      const mention = date.find(account)[0]!;
      return { ...mention, words: text.slice(mention.start, mention.end) };
    });
    expect(judgeDates(a!, b!)?.verdict).toBe(verdict);
  },
);
