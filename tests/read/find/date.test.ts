import { expect, test } from 'vitest';
import { date } from '@/utils/read/find/date';
import { accountOf } from './account';

/** A Monday. */
const MONDAY = '2026-07-13T09:00:00Z';

const found = (text: string, publishedAt?: string) =>
  date.find(accountOf(text, publishedAt)).map(({ start, end, value }) => [text.slice(start, end), value]);

test.each([
  ['He fled in 2011 and died two years later.', 'two years later', '2013'],
  ['Born in May 1990, he left five years later.', 'five years later', '1995'],
  ['It was sold in 2011, three years earlier in secret.', 'three years earlier', '2008'],
  ['He fled in 2011 and died two days later.', 'two days later', '2 day after'],
  ['He fled in 2011 and died a few years later.', 'a few years later', 'some year after'],
  ['In the 1990s he fled and died two years later.', 'two years later', '2 year after'],
  ['He fled and died two years later.', 'two years later', '2 year after'],
])('what is counted from the year before it: %s', (text, words, value) => {
  expect(found(text, MONDAY).at(-1)).toEqual([words, value]);
});

test.each([
  ['It began on July 10.', 'July 10', '2026-07-10'],
  ['It began on 10 July 2025.', '10 July 2025', '2025-07-10'],
  ['The ban took effect this Friday, it said.', 'this Friday', '2026-07-10'],
  ['He spoke on Friday.', 'Friday', '2026-07-10'],
  ['The House will vote on Friday.', 'Friday', '2026-07-17'],
  ['The bill will be released on Friday.', 'Friday', '2026-07-17'],
  ['The team plays on Saturday in Bonn.', 'Saturday', '2026-07-18'],
  ['He resigned yesterday.', 'yesterday', '2026-07-12'],
  ['He was seen late Tuesday.', 'late Tuesday', '2026-07-07 late'],
  ['The court sat on Tuesday night.', 'Tuesday night', '2026-07-07 night'],
  ['They met in September.', 'September', '2025-09'],
  ['They will meet in September.', 'September', '2026-09'],
  ['Accounts were opened between April 22 and June 5.', 'between April 22 and June 5', '2026-04-22/2026-06-05'],
  ['It ran from 5 May to 9 June.', 'from 5 May to 9 June', '2026-05-05/2026-06-09'],
  ['They beat Ohio 30-7 Oct. 19.', 'Oct. 19', '2025-10-19'],
  ['It is shut Sept. 12 -7 Oct. 2024.', 'Sept. 12 -7 Oct. 2024', '2024-09-12/2024-10-07'],
  ['It ran July 3-5 in Bonn.', 'July 3-5', '2026-07-03/2026-07-05'],
  ['It was founded two years ago.', 'two years ago', '2024'],
  ['It was founded in 2024.', '2024', '2024'],
  ['Prices fell last month.', 'last month', '2026-06'],
  ['The mill was built in the 1930s.', '1930s', '1930s'],
  ['Sales rose in the first quarter of 2009.', 'the first quarter of 2009', '2009 Q1'],
  ['It opened on Christmas Day.', 'Christmas Day', '2025-12-25'],
  ['He spoke this past Friday.', 'this past Friday', '2026-07-10'],
  ['He spoke last Friday.', 'last Friday', '2026-07-10'],
  ['He will speak this coming Friday.', 'this coming Friday', '2026-07-17'],
  ['It fell in the past three months.', 'the past three months', '2026-04-13/2026-07-12'],
  ['It will open in the next two weeks.', 'the next two weeks', '2026-07-14/2026-07-27'],
  ['Sales fell in the first three months of 2021.', 'the first three months of 2021', '2021-01-01/2021-03-31'],
  ['Sales fell in the first quarter of the year.', 'the first quarter of the year', '2026 Q1'],
  ['Seas will rise by 2100.', '2100', '2100'],
  ['It was so in the nineties.', 'the nineties', '1990s'],
  ['It was shut from 2014 till 2018.', 'from 2014 till 2018', '2014-01-01/2018-12-31'],
  ['It was shut Nov. 18-Feb. 5, 2017.', 'Nov. 18-Feb. 5, 2017', '2016-11-18/2017-02-05'],
  ['The Sept. 10 opening is free.', 'Sept. 10', '2026-09-10'],
  ['The Sept. 20 opening is free.', 'Sept. 20', '2025-09-20'],
  ['They will meet on March 1.', 'March 1', '2027-03-01'],
  ['They will meet on June 20.', 'June 20', '2026-06-20'],
  ['They announced the Aug. 20 opening.', 'Aug. 20', '2026-08-20'],
  ['They announced the Sept. 5 opening.', 'Sept. 5', '2025-09-05'],
  ['It will be shut from May to September.', 'from May to September', '2026-05-01/2026-09-30'],
  ['May to June is wet.', 'May to June', '2026-05-01/2026-06-30'],
  ['It was shut in may 2014.', 'may 2014', '2014-05'],
  ['They met on 25/7/2016.', '25/7/2016', '2016-07-25'],
  ['It fell a fortnight ago.', 'a fortnight ago', '2026-06-29/2026-07-05'],
  ['It will come a week from now.', 'a week from now', '2026-07-20/2026-07-26'],
  ['It falls this week.', 'this week', '2026-07-13/2026-07-19'],
  ['It fell at the end of last year.', 'the end of last year', '2025 late'],
  ['It fell early last year.', 'early last year', '2025 early'],
  ['It fell this past Monday.', 'this past Monday', '2026-07-06'],
  ['It broke out at dawn on Friday.', 'dawn on Friday', '2026-07-10 early'],
  ['It broke out overnight on Friday.', 'overnight on Friday', '2026-07-10 night'],
  ['It was shut on July 3-5 in the morning.', 'July 3-5 in the morning', '2026-07-03/2026-07-05 morning'],
])('reads %j as %j, %s', (text, words, value) => {
  expect(found(text, MONDAY)).toContainEqual([words, value]);
});

test('day and clock time are two facts', () => {
  expect(found('He left at 3:30 p.m. ET on Friday.', MONDAY)).toEqual([
    ['3:30 p.m. ET', '15:30 ET'],
    ['Friday', '2026-07-10'],
  ]);
});

test('a day told in two ways is one fact beside its clock time', () => {
  expect(found('He came at 5 p.m. Friday, July 10, 2026.', MONDAY)).toEqual([
    ['5 p.m.', '17:00'],
    ['Friday', '2026-07-10'],
  ]);
});

test.each([
  ['at past the', '2026-07-10T17:00'],
  ['at the just past', undefined],
])('a clock time belongs to a day across three words at most: "Friday %s 5 p.m."', (words, from) => {
  const [, time] = date.find(accountOf(`They met on Friday ${words} 5 p.m. there.`, MONDAY));
  expect(time?.parsed).toMatchObject({ minutes: 1020 });
  expect(time?.parsed.from).toBe(from);
});

test.each([
  ['It struck between 5 and 6 p.m. there.', [['between 5 and 6 p.m.', '17:00-18:00']]],
  ['It is open 8-9:30am only.', [['8-9:30am', '08:00-09:30']]],
  ['It was shut from 11 to 1 p.m. then.', [['from 11 to 1 p.m.', '11:00-13:00']]],
  ['It was shut from 9 a.m. until 5 p.m. ET.', [['from 9 a.m. until 5 p.m. ET', '09:00-17:00 ET']]],
  [
    'On Friday from 2:00 to 2:30 pm he slept.',
    [
      ['Friday', '2026-07-10'],
      ['from 2:00 to 2:30 pm', '14:00-14:30'],
    ],
  ],
  ['It struck at 5 and 6 p.m. there.', [['6 p.m.', '18:00']]],
])('reads the hours of %j', (text, hours) => {
  expect(found(text, MONDAY)).toEqual(hours);
});

test.each([
  ['It ran from May 5 to about June 9.', ['May 5', 'June 9']],
  ['It fell between May and the storms in June.', ['May', 'June']],
])('%j tells two dates', (text, words) => {
  expect(found(text, MONDAY).map(([one]) => one)).toEqual(words);
});

test('"this past Monday" is the last one, also late in the week', () => {
  expect(found('He spoke this past Monday.', '2026-07-16T09:00:00Z')).toEqual([['this past Monday', '2026-07-13']]);
});

test('a quarter of a year is three of its months', () => {
  const [quarter] = date.find(accountOf('Sales fell in the first quarter of 2009.', MONDAY));
  expect(quarter?.parsed).toMatchObject({ from: '2009-01-01T00:00', to: '2009-04-01T00:00' });
});

test('a few weeks ago are twelve at most', () => {
  const [ago] = date.find(accountOf('It was shut several weeks ago.', MONDAY));
  expect(ago?.parsed.from).toBe('2026-04-20T00:00');
});

test('a clock time keeps the day it was told with', () => {
  const [time] = date.find(accountOf('He left at 3:30 p.m. on Friday.', MONDAY));
  expect(time?.parsed).toMatchObject({ precision: 'time', from: '2026-07-10T15:30', minutes: 930 });
});

test.each([
  ['0737 GMT', '07:37 UTC'],
  ['8.39am', '08:39'],
  ['11.30 p. m. ET', '23:30 ET'],
  ['2:09 in the morning', '02:09'],
  ['noon', '12:00'],
])('reads the clock time %j as %s', (text, value) => {
  expect(found(`It struck at ${text} that day.`).map(([, read]) => read)).toContain(value);
});

test.each([
  ['He spoke on Friday.', 'weekday:friday'],
  ['He spoke on July 10.', '--07-10'],
  ['He spoke yesterday.', 'day:-1'],
  ['He spoke last week.', 'week:-1'],
])('without a date of the article, %j stays %s', (text, value) => {
  expect(date.find(accountOf(text))).toMatchObject([{ value, parsed: { basis: 'unresolved' } }]);
});

test.each([
  'They may march soon.',
  'The Sun rose over the bay.',
  'Sen. May told the hall that he sat down.',
  'Some 2,016 people came in second.',
  'April Jones paid $2000.',
  'They led with 7:41 left and won at 2:30 of the sixth round.',
  'It fell at the 2:15 mark.',
  'They met two weeks into the strike.',
  "It struck at 30 o'clock.",
  'They may 5 times a day pass.',
  'Bill #2001 fell.',
])('finds no date in %j', (text) => {
  expect(found(text, MONDAY)).toEqual([]);
});

test.each(['May 5 to '.repeat(3000), 'last week '.repeat(3000), 'the '.repeat(10_000), '1'.repeat(100_000)])(
  'reads any text within bounds (%#)',
  (text) => {
    const start = performance.now();
    date.find(accountOf(text, MONDAY));
    expect(performance.now() - start).toBeLessThan(10_000);
  },
);
