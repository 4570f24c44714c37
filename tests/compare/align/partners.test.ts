import { expect, test } from 'vitest';
import { pairingOfSentences } from '@/utils/compare/align/partners';
import { numbersOf } from './numbersOf';

/** Which numbers stand for each other in two texts, as words. */
function partnersOf(texts: string[]): string[] {
  const { placed } = numbersOf(texts);
  const arePartners = pairingOfSentences();
  return placed[0]!.flatMap((a) => placed[1]!.filter((b) => arePartners(a, b)).map((b) => `${a.words}–${b.words}`));
}

test('a list goes with a list, one by one', () => {
  expect(
    partnersOf([
      'They found six rifles, 12 magazines and 300 rounds.',
      'The navy took 14 rifles, 31 magazines and 923 rounds.',
    ]),
  ).toEqual(['six–14', '12–31', '300–923']);
});

test('what one list has alone stands alone', () => {
  expect(
    partnersOf([
      'They found 12 magazines and 300 rounds.',
      'They found two boats, 31 magazines, 40 knives and 923 rounds.',
    ]),
  ).toEqual(['12–31', '300–923']);
});

test('a count does not stand for a sum of money', () => {
  expect(partnersOf(['It paid 12 people.', 'It paid $12 million.'])).toEqual([]);
});

test('numbers of one deed stand for each other, whoever is counted', () => {
  expect(
    partnersOf(['It drove 14,000 people to camps and killed one person.', 'It killed four and drove many to camps.']),
  ).toEqual(['one–four']);
});

test('mentions of other sentences are no partners of these', () => {
  expect(partnersOf(['It killed five people. It hurt nine people.', 'It hurt seven people.'])).not.toContain(
    'five–nine',
  );
});
