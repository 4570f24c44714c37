import { expect, test } from 'vitest';
import { name } from '@/utils/read/find/name';
import { accountOf } from './account';

const found = (text: string) =>
  name.find(accountOf(text)).map(({ start, end, value }) => [text.slice(start, end), value]);

test.each([
  ['Then Ann Lee met Sen. Bob Ott in New York.', ['Ann Lee', 'Bob Ott', 'New York']],
  ['It was led by the Bank of England today.', ['Bank of England']],
  ["It is Alibaba's Qwen lab.", ['Alibaba', 'Qwen']],
  ['He joined Charles de Gaulle and Ludwig van Beethoven.', ['Charles de Gaulle', 'Ludwig van Beethoven']],
  ['On it Procter & Gamble agreed.', ['Procter & Gamble']],
  ['Ann Lee spoke.', ['Ann Lee']],
  ['It was Ann D. Lee then.', ['Ann D. Lee']],
  ['It was J. Edgar Holm then.', ['J. Edgar Holm']],
  ['It was Ann Ros-Lehtinen then.', ['Ann Ros-Lehtinen']],
  ['He asked Ann Lee of CNN.', ['Ann Lee', 'CNN']],
  ['Then RNC Spokesman Bob Ott left.', ['RNC', 'Bob Ott']],
  ['Later President Ann Lee spoke.', ['Ann Lee']],
])('finds the names of %j', (text, names) => {
  expect(found(text).map(([words]) => words)).toEqual(names);
});

test('compares without case and possessive', () => {
  expect(found("It was Ann Lee's boat.")).toEqual([['Ann Lee', 'ann lee']]);
});

test.each([
  'The war began on Monday in March.',
  'However, it rained. Meanwhile he left.',
  'Boats sank.',
  'the name of a boat',
])('finds no name in %j', (text) => {
  expect(found(text)).toEqual([]);
});

test.each(['Aa Bb ', 'A of ', "Aa's ", '\0Aa', 'Ab & '])('reads a long run of %j within bounds', (unit) => {
  const start = performance.now();
  name.find(accountOf(unit.repeat(Math.ceil(200_000 / unit.length))));
  expect(performance.now() - start).toBeLessThan(10_000);
});
