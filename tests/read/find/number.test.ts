import { expect, test } from 'vitest';
import { number } from '@/utils/read/find/number';
import { accountOf } from './account';

const found = (text: string) =>
  number.find(accountOf(text)).map(({ start, end, value }) => [text.slice(start, end), value]);

test.each([
  ['Twelve people were hurt.', 'Twelve', '12'],
  ['He bought a dozen boats.', 'a dozen', '12'],
  ['Two dozen engines came.', 'Two dozen', '24'],
  ['Half a million homes lost power.', 'Half a million', '500000'],
  ['Some twenty-five ships sailed.', 'Some twenty-five', '~25'],
  ['One hundred and ten workers left.', 'One hundred and ten', '110'],
  ['Nearly 25,000 fake accounts were closed.', 'Nearly 25,000', '<~25000'],
  ['At least 35 were rescued.', 'At least 35', '>=35'],
  ['More than 30 boats sank.', 'More than 30', '>30'],
  ['As many as 400 came.', 'As many as 400', '<=400'],
  ['Tens of thousands marched.', 'Tens of thousands', '20000-199999'],
  ['It costs $1.5 million.', '$1.5 million', '1500000 USD'],
  ['It costs 1.5m dollars.', '1.5m dollars', '1500000 USD'],
  ['A loan of 110bn euros.', '110bn euros', '110000000000 EUR'],
  ['It is worth US$999 now.', 'US$999', '999 USD'],
  ['It paid $140-150 million.', '$140-150 million', '140000000-150000000 USD'],
  ['A 15,800 - square - metre hall.', '15,800 - square - metre', '15800 square metre'],
  ['They backed it 52 / 48 there.', '52', '52'],
  ['Prices rose 18 per cent.', '18 per cent', '18 percent'],
  ['Support fell by three percentage points.', 'three percentage points', '3 percentage point'],
  ['Two-thirds of them agreed.', 'Two-thirds', '0.666666666667'],
  ['Three in five agreed.', 'Three in five', '0.6'],
  ['A 16-year-old girl sang.', '16-year-old', '16'],
  ['Ana Silva, 61, was found.', '61', '61'],
  ['He died at the age of 91.', 'age of 91', '91'],
  ['A man in his 30s ran.', '30s', '30-39'],
  ['Children between the ages of 12 and 16 came.', 'ages of 12 and 16', '12-16'],
  ['It lasted three decades.', 'three decades', '30 year'],
  ['They waited for two weeks.', 'two weeks', '14 day'],
  ['It struck 22 miles away.', '22 miles', '22 mile'],
  ['A magnitude of 5.4 was measured.', '5.4', '5.4'],
  ['A 5.4-magnitude quake struck.', '5.4-magnitude', '5.4'],
  ['The Lions won 3-1 at home.', '3-1', '3-1'],
  ['It was the 41st such case.', '41st', '#41'],
  ['No one was hurt.', 'No one', '0'],
  ['There were no serious injuries.', 'no serious injuries', '0'],
  ['They escaped unharmed.', 'unharmed', '0'],
  ['A young girl was killed.', 'A young girl', '1'],
  ['It hit the house, killing a child, police said.', 'a child', '1'],
  ['He shot two and left a third worker wounded.', 'a third worker', '1'],
  ['Two died and another was wounded.', 'another', '1'],
  ['He fell about 600m while climbing.', 'about 600m', '~600 metre'],
  ['She won the 200m freestyle.', '200m', '200 metre'],
  ['The app has 600m users.', '600m', '600000000'],
  ['The bill fell 3m votes short.', '3m', '3000000'],
  ['It has a 3.1" touch screen.', '3.1"', '3.1 inch'],
  ['A loan of 110 b. Euro came.', '110 b. Euro', '110000000000 EUR'],
  ['They won a multimillion-dollar contract.', 'multimillion-dollar', '2000000-999000000 USD'],
  ['They set aside millions of dollars.', 'millions of dollars', '2000000-199000000 USD'],
  ['An M7.5 quake is possible.', 'M7.5', '7.5'],
  ['The monthlong strike ended.', 'monthlong', '1 month'],
  ['Workers with three or more years stay.', 'three or more years', '>=3 year'],
  ['He coached for three-plus seasons.', 'three-plus seasons', '>=3 season'],
  ['It took two full years.', 'two full years', '2 year'],
  ['It burned in a minute or two.', 'a minute or two', '1-2 minute'],
  ['They trailed with 7:41 left.', '7:41', '7.68333333333 minute'],
  ['He won at 2:30 of the sixth round.', '2:30', '2.5 minute'],
  ['It took 12 minutes, 30 seconds.', '12 minutes, 30 seconds', '12.5 minute'],
  ['The Lions are 9-14 this year.', '9-14', '9-14'],
  ['The Lions (5-10) opened.', '5-10', '5-10'],
  ['It lost by roughly 3 to 1.', 'roughly 3 to 1', '3-1'],
  ['He has 58 wins and three defeats.', '58 wins and three defeats', '58-3'],
  ['Arrests are more than double those in May.', 'more than double', '×>2'],
  ['Prices doubled.', 'doubled', '×2'],
  ['It saw a tenfold rise.', 'tenfold', '×10'],
  ['It costs three times as much.', 'three times', '×3'],
  ['She was hit twice.', 'twice', '2'],
  ['It was day, the 35th day.', '35th', '#35'],
  ['It cost thirteen dollars and forty-five cents.', 'thirteen dollars and forty-five cents', '13.45 USD'],
  ['He lost 10,000 bitcoins.', '10,000 bitcoins', '10000 BTC'],
  ['It costs Rs 12,34,567 now.', 'Rs 12,34,567', '1234567 INR'],
  ['He bought three dozen eggs.', 'three dozen', '36'],
  ['Some five and a half million fish died.', 'Some five and a half million', '~5500000'],
  ['It has 3 million and a half people.', '3 million and a half', '3500000'],
  ['He served a 4-1/2-month term.', '4-1/2-month', '4.5 month'],
  ['He served 4½ months.', '4½ months', '4.5 month'],
  ['She finished 7-for-14 from the line.', '7-for-14', '7-14'],
  ['He made 3 - of - 4 tries.', '3 - of - 4', '3-4'],
  ['The 6-foot-9 guard left.', '6-foot-9', '6.75 foot'],
  ['A 6-foot-9-inch wall stood.', '6-foot-9-inch', '6.75 foot'],
  ['He fell about 60 metres (200 feet) from a ridge.', 'about 60 metres (200 feet)', '~60 metre'],
  ['At a depth of 21.7 miles (35 km), it said.', '21.7 miles (35 km)', '21.7 mile'],
  ['Two thirds of a million came.', 'Two thirds of a million', '666666.666667'],
  ['A quarter million came.', 'A quarter million', '250000'],
  ['One fifth of them left.', 'One fifth', '0.2'],
  ['A level of three and a third is high.', 'three and a third', '3.33333333333'],
  ['It was 30 degrees then.', '30 degrees', '30 degree'],
  ['They met minutes later.', 'minutes', '2-59 minute'],
  ['It burned for a day.', 'a day', '1 day'],
  ['A very sad young girl was killed.', 'A very sad young girl', '1'],
  ['They lost ¾ of it.', '¾', '0.75'],
  ['Of the boats 12 may be lost.', '12', '12'],
  ['Ten in five towns left.', 'Ten', '10'],
  ['Two in 12 days were hurt.', 'Two', '2'],
  ['Every one hundred boats they met.', 'one hundred', '100'],
  ['Some quarter million came.', 'Some quarter million', '~250000'],
  ['Dozen boats sank.', 'Dozen', '12'],
  ['A boy 3 months of age was hurt.', '3 months of age', '3 month'],
  ['No. 10 came.', 'No. 10', '#10'],
  ['She called 5 men.', '5', '5'],
  ['A pair of boats sank.', 'A pair', '2'],
  ['A third man came.', 'third', '#3'],
  ['It cost $1, 199 then.', '$1, 199', '1199 USD'],
  ['The club paid 2 million pounds.', '2 million pounds', '2000000 GBP'],
  ['They sold five hundred hundred-dollar bills.', 'five hundred', '500'],
  ['A 6-foot-long table stood 3 rows away.', '6-foot', '6 foot'],
  ['A shed and a girl were hurt.', 'a girl', '1'],
  ['Nearly-30 boats sank.', '30', '30'],
  ['They named five: 3 men and 2 women.', 'five', '5'],
  ['Five/six men came.', 'Five', '5'],
  ['Some 100-150 people came.', 'Some 100-150', '~100-150'],
  ['Two third parties left.', 'Two', '2'],
  ['It costs 0 times as much.', '0', '0'],
  ['Of 5 p. they read 3.', '5', '5'],
  ['0 in 5 towns left.', '0', '0'],
  ['He said, "A 3.1″ screen broke."', '3.1″', '3.1 inch'],
  ['Of the 12"old" boats few came.', '12', '12'],
  ['They ate three half loaves.', 'three', '3'],
  ['It was so in 2014 -25 boats sank.', '25', '25'],
])('reads %j as %j, %s', (text, words, value) => {
  expect(found(text)).toContainEqual([words, value]);
});

test.each([
  'Covid-19 and the G20 met in 2016.',
  'Call 555-1234 on July 10 at 5 p.m.',
  'Ring 0845 125 2222, or 0800 555 111 without a name.',
  'Bulletin MS13-008 mends it.',
  'The 76ers sell a 4G phone with USB 3.0 in 3D.',
  'He was charged with second-degree murder.',
  'At first no date was set for the First Lady.',
  'There was no final casualty toll.',
  'A zero-day flaw and the "zero day" bug.',
  'His half-sister saw flags at half - mast.',
  'She called 911 and a 911 dispatcher spoke.',
  'The 99 Percent Act, or 99% Act, passed.',
  'They spoke to one another at 3:30.',
  'The 1990s began on 9/11.',
  'It is from 05 / 02 / 2013 then.',
  'She played from 1995-99, then in the 2009-10 season.',
  'They voted as they did in ’16, and not as in ‘12.',
  'No one knows why a man said so.',
  'A child welfare worker was there, and they doubled down.',
  'In the second half they led.',
  'They found an injured dog.',
  'The key is 1234567890123456789012345678 now.',
  'A big bad very sad young girl was killed.',
  'Few came, and the couple left.',
  'The scores were level.',
  'They had 3:99 left.',
  "At five o'clock they met.",
  'An 11th-hour deal ended the eleventh-hour talks.',
  'She served 41 / 2 months.',
  'She served a 4-1 / 2-month term.',
  'She served 4\uFFFD months.',
  'An arrest was made after the death.',
  'No man was killed.',
])('finds no number in %j', (text) => {
  expect(found(text).filter(([words]) => words !== 'no')).toEqual([]);
});

test('a row of more parts than wins, losses and draws is no score', () => {
  const forms = (text: string) => number.find(accountOf(text)).map(({ parsed }) => parsed.form);
  expect(forms('They are 4-3-2 now.')).toContain('score');
  expect(forms('They are 4-3-2-1 now.')).not.toContain('score');
  expect(forms('Ring 5551-123 now.')).not.toContain('score');
  expect(forms('They are 1.5-2-3 now.')).not.toContain('score');
});

test('takes no word for the plural of an abbreviation', () => {
  expect(found('The model 8900 has a camera.')).toEqual([['8900', '8900']]);
});

test('counts what stands behind a telephone number', () => {
  expect(found('Ring 0845 12 34 56 78 90 21 men.')).toEqual([['21', '21']]);
  expect(found('Ring 0845 125 2222 two men said.')).toEqual([['two', '2']]);
});

test.each([
  ['He said so when he was 93, on air.', '93'],
  ['She turned 18.', '18'],
  ['He had turned 94 in August.', '94'],
  ['Bo Ray, who is 36 and lives here, left.', '36'],
  ['The victim, Ida Falk, was 63.', '63'],
  ['The suspect is 59, police said.', '59'],
  ['Lena was nine.', '9'],
  ['Ed Jones Jr., 36, left.', '36'],
  ['The attacker, 61, fled.', '61'],
  ['A girl of 12 was hurt.', '12'],
  ['Ida Falk is dead at 95.', '95'],
  ['The actor dies at 77 in Rome.', '77'],
  ['Her age was given as 36.', '36'],
  ['She died at 15 in Rome.', '15'],
  ['Holm, now 35, left.', '35'],
  ['The attacker (now 61) fled.', '61'],
])('knows the age in %j', (text, value) => {
  const ages = number.find(accountOf(text)).filter(({ parsed }) => parsed.form === 'age');
  expect(ages.map((mention) => mention.value)).toEqual([value]);
});

test.each([
  'She was 5 minutes late.',
  'The temperature was 63.',
  'A mother of 13 left.',
  'They met at 9.',
  'The board of 12 met.',
  'It cost the driver 300, he said.',
  'He was 3 of 4.',
  'The attacker, 130, fled.',
  'She died at 12 in Rome.',
  'The boat, 35, left.',
  'Ida Falk, 3.5, left.',
  'The boat, now 35, left.',
  'Holm sold 63.',
])('knows no age in %j', (text) => {
  expect(number.find(accountOf(text)).filter(({ parsed }) => parsed.form === 'age')).toEqual([]);
});

test.each([
  ['They closed 25,000 fake accounts on Friday.', ['account', 'fake']],
  ['Two of the pirate boats fled.', ['boat', 'pirat']],
  ['The quake had a depth of 2.7 miles.', ['depth']],
  ['The blast ended up killing four.', ['kill']],
  ['Five people were killed.', ['peopl', 'kill']],
  ['Twelve sailors have been reported missing.', ['sailor', 'miss']],
  ['It left 24 dead.', ['dead']],
  ['A young girl was killed.', ['girl', 'kill']],
  ['No one was killed or injured.', ['peopl', 'kill', 'injur']],
  ['They won eight in a row.', ['straight', 'won']],
  ['She landed three left hooks.', ['hook', 'left', 'land']],
  ['Five people had so far been confirmed dead.', ['peopl', 'dead']],
  ['About 135 homes and other buildings were badly damaged.', ['home', 'damag']],
  ['Guards took 14 AK-47 rifles.', ['rifl', 'ak']],
  ['Guards took 14 AK 47 rifles.', ['rifl', 'ak']],
  ['There were no casualties.', ['peopl', 'kill', 'injur']],
  ['A mother of 13 was there.', ['children', 'mother']],
])('knows what %j counts', (text, stems) => {
  expect(number.find(accountOf(text))[0]?.parsed.counted.slice(0, stems.length)).toEqual(stems);
});

test.each([
  ['It deleted 25,000 fake accounts.', 'account'],
  ['No one was hurt.', 'peopl'],
  ['Guards took two boats of pirates.', 'boat'],
  ['Guards took two of the pirate boats.', 'boat'],
  ['He faces one count of failing a patient.', 'count'],
  ['No arrests were made.', 'arrest'],
  ['One bridge was shut.', 'bridg'],
  ['A young girl was killed.', 'girl'],
  ['It cost $12 million.', undefined],
  ['The toll rose to 35.', undefined],
])('knows the noun that %j counts', (text, head) => {
  expect(number.find(accountOf(text))[0]?.parsed.head).toBe(head);
});

test('says no more of what is counted than helps to know it', () => {
  const counted = number.find(accountOf('He sold 9 big old red oak wood doors.'))[0]?.parsed.counted;
  expect(counted?.slice(0, 4)).toEqual(['oak', 'red', 'old', 'big']);
});

test('who left a place is counted, and the place is not', () => {
  expect(number.find(accountOf('Of them three left the hall.'))[0]?.parsed.counted).not.toContain('hall');
});

test('what befell what the counted saw did not befall them', () => {
  expect(number.find(accountOf('Five men saw boats damaged.'))[0]?.parsed.counted).not.toContain('damag');
});

test('a phrase of counted things is read across eight words', () => {
  const counted = (text: string) => number.find(accountOf(text))[0]?.parsed.counted;
  expect(counted('9 of the other new total different separate doors.')).toContain('door');
  expect(counted('9 of the other new total different separate additional further doors.')).not.toContain('door');
});

test('hears what befell one across four words at most', () => {
  expect(found('A girl has also been badly hurt.')).toEqual([['A girl', '1']]);
  expect(found('A girl has also been reported badly hurt.')).toEqual([]);
});

test('what stands before a sign is not counted', () => {
  expect(number.find(accountOf('The ferry sank, 35 boats came.'))[0]?.parsed.counted).toEqual(['boat']);
});

test('hears what happened to the counted across six words at most', () => {
  const counted = (text: string) => number.find(accountOf(text))[0]?.parsed.counted;
  expect(counted('Five sailors have so far also been reported missing.')).toContain('miss');
  expect(counted('Five sailors have so far also still been reported missing.')).not.toContain('miss');
});

test('hears what happened to further things across three words at most', () => {
  const counted = (text: string) => number.find(accountOf(text))[0]?.parsed.counted;
  expect(counted('5 homes and wide new grey buildings were damaged.')).toContain('damag');
  expect(counted('5 homes and wide new grey old buildings were damaged.')).not.toContain('damag');
});

test('"of them" counts the things told before', () => {
  const [, second] = number.find(accountOf('It killed 230,000 people, over 170,000 of them in Aceh.'));
  expect(second?.parsed.counted).toEqual(['peopl', 'kill']);
});

test.each([
  ['Cables of 60 metres (2,000 feet) are no conversion.', ['60 metres', '2,000 feet']],
  ['Cables of 60 metres (280 feet) are none either.', ['60 metres', '280 feet']],
  ['It took 2 minutes and 5 hours.', ['2 minutes', '5 hours']],
  ['It took 5 minutes then 30 seconds.', ['5 minutes', '30 seconds']],
  ['It ran for 60 minutes (40 miles).', ['60 minutes', '40 miles']],
  ['It took 12 minutes, about 31 seconds.', ['12 minutes', 'about 31 seconds']],
])('%j tells two quantities', (text, words) => {
  expect(found(text).map(([one]) => one)).toEqual(words);
});

test.each([
  ['A Boeing 737 was lost.', 'label'],
  ['He lives at 24 Independent Street today.', 'label'],
  ['It fell on Route 94 again.', 'label'],
  ['The 10th Circuit Court said no.', 'label'],
  ['It was the 10th circuit of the race.', 'rank'],
])('%j holds a name, not a count', (text, form) => {
  expect(number.find(accountOf(text)).map(({ parsed }) => parsed.form)).toEqual([form]);
});

test('a rise and a sum are two quantities', () => {
  expect(found('Net rose 15 % to $415.9 million.')).toEqual([
    ['15 %', '15 percent'],
    ['$415.9 million', '415900000 USD'],
  ]);
});

test.each([
  '1'.repeat(100_000),
  `${'0'.repeat(99_999)}1`,
  '3-'.repeat(10_000),
  'one hundred and '.repeat(2000),
  '\0'.repeat(100_000),
])('reads any text within bounds (%#)', (text) => {
  const start = performance.now();
  number.find(accountOf(text));
  expect(performance.now() - start).toBeLessThan(10_000);
});

test.each<[string, [string, string][]]>([
  [
    'The 7.6 and 7.5 magnitude quakes struck.',
    [
      ['7.6', 'magnitude'],
      ['7.5 magnitude', 'magnitude'],
    ],
  ],
  [
    'Two quakes, measuring 7.6 and 7.4, struck.',
    [
      ['Two', 'count'],
      ['7.6', 'magnitude'],
      ['7.4', 'magnitude'],
    ],
  ],
  ['They measured 40 boats.', [['40', 'count']]],
  [
    'It hit, measuring 7.6 and lasting 7.4, they said.',
    [
      ['7.6', 'magnitude'],
      ['7.4', 'count'],
    ],
  ],
  [
    'Of the pilots five and 2 million dollars were lost.',
    [
      ['five', 'count'],
      ['2 million dollars', 'money'],
    ],
  ],
  [
    'Two quakes measuring 7.6 and 7.4 were felt.',
    [
      ['Two', 'count'],
      ['7.6', 'magnitude'],
      ['7.4', 'magnitude'],
    ],
  ],
  ['His blood level was measured at .31 then.', [['.31', 'count']]],
  [
    'A \uFFFD110 billion ($158 billion) loan came.',
    [
      ['110 billion', 'money'],
      ['$158 billion', 'money'],
    ],
  ],
  [
    'Children of 5-10 years and 3-5 people came.',
    [
      ['5-10 years', 'duration'],
      ['3-5', 'count'],
    ],
  ],
  ['The plan fell by 48-52 votes.', [['48-52', 'score']]],
  ['The 5-10 Lions lost.', [['5-10', 'score']]],
  ['The game - 3-1 in all - was long.', [['3-1', 'score']]],
  ['They read pages 3-8 there.', [['3-8', 'count']]],
  ['A group of 5 to 7 men came.', [['5 to 7', 'count']]],
  [
    'By a vote of 1200 to 7 it fell.',
    [
      ['1200', 'count'],
      ['7', 'count'],
    ],
  ],
  ['They lost 5 to the flu.', [['5', 'count']]],
  ['On the bus two men slept.', [['two', 'count']]],
  [
    'They lost 12 miles and 5 percent.',
    [
      ['12 miles', 'size'],
      ['5 percent', 'percent'],
    ],
  ],
  [
    'Prices rose from 3 to 1 dollars.',
    [
      ['3', 'count'],
      ['1 dollars', 'money'],
    ],
  ],
])('gives the numbers of %j their forms', (text, forms) => {
  expect(number.find(accountOf(text)).map(({ start, end, parsed }) => [text.slice(start, end), parsed.form])).toEqual(
    forms,
  );
});
