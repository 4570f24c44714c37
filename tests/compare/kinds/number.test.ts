import { expect, test } from 'vitest';
import { areComparable, judgeNumbers } from '@/utils/compare/kinds/number/compare';
import { number } from '@/utils/read/find/number';
import { accountOf } from '../../read/find/account';

/** What the first numbers of two sentences come to. */
function judged(one: string, other: string): string {
  const [a, b] = [one, other].map((text) => number.find(accountOf(text))[0]!) as [
    ReturnType<typeof number.find>[0],
    ReturnType<typeof number.find>[0],
  ];
  return areComparable(a.parsed, b.parsed) ? judgeNumbers(a, b).verdict : 'not comparable';
}

test.each([
  ['He fell about 600m while climbing.', 'He fell 2,000 feet.', 'compatible'],
  ['He fell about 600m while climbing.', 'He fell 700 meters.', 'conflict'],
  ['Nearly 25,000 accounts.', 'It closed 24,950 accounts.', 'compatible'],
  ['Nearly 25,000 accounts.', 'It closed 24,000 accounts.', 'conflict'],
  ['A level of .41 was found.', 'It was measured at .31 then.', 'conflict'],
  ['A 110 billion euro loan.', 'A loan of \uFFFD110 billion came.', 'agree'],
  ['A loan of 110 million euros.', 'It lent 110 million.', 'agree'],
  ['A loan of 110 million euros.', 'It lent 120 million.', 'conflict'],
  ['A loan of 110 million euros.', 'It has 110 million users.', 'not comparable'],
  ['A loan of 110 euros.', 'It lent 110.', 'not comparable'],
  ['It is 85 miles away.', 'It is 137 kilometers away.', 'agree'],
  ['It is about 4 kilometers deep.', 'It is about five kilometers deep.', 'compatible'],
  ['It is 4 kilometers deep.', 'It is five kilometers deep.', 'conflict'],
  ['It is just 10 kilometers deep.', 'It is six miles deep.', 'compatible'],
  ['The tug was 13 nautical miles off.', 'The tug was 13 miles off.', 'compatible'],
  ['The tug was 13 nautical miles off.', 'The tug was 20 miles off.', 'conflict'],
  ['The tug was 130 nautical miles off.', 'The tug was 130 to 135 miles off.', 'conflict'],
  ['The tug was 13 nautical miles off.', 'The tug was 13 kilometers off.', 'conflict'],
  ['Up to 55 years.', 'As much as 45 years.', 'conflict'],
  ['At least three died.', 'Ten died.', 'compatible'],
  ['It cost more than $4,300.', 'It cost more than $4,000.', 'compatible'],
  ['It took less than a month.', 'It took less than four weeks.', 'compatible'],
  ['At least 35 died.', 'At least 50 died.', 'compatible'],
  ['At least 1.2 million fled.', 'At least 12 million fled.', 'conflict'],
  ['At least 1.2 million fled.', 'At least 11 million fled.', 'compatible'],
  ['At least 2 million fled.', 'At least 20 million fled.', 'compatible'],
  ['It cost $2 trillion.', 'It cost $2.2 trillion.', 'compatible'],
  ['It cost $5 billion.', 'It cost $5.7 billion.', 'conflict'],
  ['He got $20 million.', 'He got $25 million.', 'conflict'],
  ['Adults aged 18 to 55.', 'Adults between the ages of 18 and 65.', 'conflict'],
  ['A 110 billion euro loan.', 'A loan of $110 billion.', 'not comparable'],
  ['A 110 billion euro loan.', 'A city of 110 people.', 'not comparable'],
  ['They are 9-14 now.', 'A record of 9-14 so far.', 'agree'],
  ['They won 3-1 at home.', 'They lost 1-3 away.', 'agree'],
  ['They won 3-1 at home.', 'They won 3-2 at home.', 'conflict'],
  ['It lost by roughly 3 to 1.', 'By a 2-1 margin it lost.', 'conflict'],
  ['It is about 100 miles away.', 'It is about 159 kilometers away.', 'agree'],
  ['It is about 100 miles away.', 'It is about 158 kilometers away.', 'compatible'],
  ['It lent 110 million.', 'It rose by 2 percent.', 'not comparable'],
  ['It took one hour.', 'It took four seconds.', 'conflict'],
  ['It took one hour.', 'It took three seconds.', 'not comparable'],
  ['It is their sixth win.', 'They won dozens of times.', 'not comparable'],
  ['Three in five agreed.', 'Of all, 60 percent agreed.', 'agree'],
  ['Fewer than one in three pay.', 'It says 31 percent pay.', 'compatible'],
  ['Arrests were more than double those of May.', 'Arrests rose 50 percent.', 'conflict'],
  ['Arrests doubled in May.', 'Arrests rose 100 percent.', 'agree'],
  ['Arrests doubled in May.', 'It has 50 higher towers.', 'not comparable'],
  ['Arrests doubled in May.', 'Of all, 50 percent agreed.', 'not comparable'],
  ['It ended with two seconds left.', 'It ended eight years ago.', 'not comparable'],
  ['The 10th Circuit said no.', 'The 11th Circuit said no.', 'not comparable'],
  ['It held two gigabytes.', 'It held two megabytes.', 'conflict'],
  ['It was the second day.', 'It ended within seconds.', 'not comparable'],
  ['It was the 35th day.', 'It lasted more than a month.', 'compatible'],
  ['It is his fourth season.', 'He is in for three-plus seasons.', 'compatible'],
  ['It is his fourth season.', 'It spans three seasons.', 'compatible'],
  ['It is his fourth season.', 'It spans four seasons.', 'agree'],
  ['It is his fourth season.', 'It spans nine seasons.', 'conflict'],
  ['It is their eighth straight win.', 'They won eight in a row.', 'agree'],
  ['It is their sixth win.', 'They won five times.', 'conflict'],
  ['It ended in the seventh round.', 'It took seven rounds.', 'agree'],
  ['It ended in the seventh round.', 'It took five rounds.', 'not comparable'],
  ['It is her third year.', 'It is her second month.', 'not comparable'],
  ['A child was killed.', 'At least one person died.', 'compatible'],
  ['A child was killed.', 'Two people died.', 'conflict'],
  ['No one was hurt.', 'They escaped unharmed.', 'agree'],
  ['They led with 7:41 left.', 'They led with 7:42 left.', 'conflict'],
])('%j and %j: %s', (one, other, verdict) => {
  expect(judged(one, other)).toBe(verdict);
});
