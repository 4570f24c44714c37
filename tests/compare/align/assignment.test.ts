import { expect, test } from 'vitest';
import { pairContextOf } from '@/utils/compare/align/pairContext';
import { numbersOf } from '../facts/numbersOf';

/** Which numbers stand for each other in two texts of a sentence, as words. */
function partnersOf(texts: string[]): string[] {
  const { numbers, candidates } = numbersOf(texts);
  const { assigned } = pairContextOf(
    numbers.map((account) => [account]),
    candidates,
  );
  return [...assigned].toSorted((x, y) => x.a.start - y.a.start).map(({ a, b }) => `${a.words}–${b.words}`);
}

test('a list goes with a list, one by one', () => {
  expect(
    partnersOf([
      'The navy found six rifles, 12 magazines and 300 rounds.',
      'The navy took 14 rifles, 31 magazines and 923 rounds.',
    ]),
  ).toEqual(['six–14', '12–31', '300–923']);
});

test('what one list has alone stands alone', () => {
  expect(
    partnersOf([
      'The navy found 12 magazines and 300 rounds.',
      'The navy found two boats, 31 magazines, 40 knives and 923 rounds.',
    ]),
  ).toEqual(['12–31', '300–923']);
});

test('a count does not stand for a sum of money', () => {
  expect(partnersOf(['The firm paid 12 people.', 'The firm paid $12 million.'])).toEqual([]);
});

test('numbers of one deed stand for each other, whoever is counted', () => {
  expect(
    partnersOf([
      'The storm drove 14,000 people to camps and killed one person.',
      'The storm killed four and drove many people to camps.',
    ]),
  ).toEqual(['one–four']);
});

test('a value that another sentence tells stands for nothing else', () => {
  const pairs = partnersOf([
    'The union asks for a raise of $143. The yard is to offer a raise of $87 a month.',
    'Welders ask for a raise of $143, and the yard would pay $78 a month.',
  ]);
  expect(pairs).toContain('$87–$78');
  expect(pairs).not.toContain('$87–$143');
});
