import { expect, test } from 'vitest';
import { FEATURES, featuresOf } from '@/utils/compare/align/features';
import { surroundingsOf } from '@/utils/compare/align/surroundings';
import { relate } from '@/utils/compare/judge/relate';
import { numbersOf } from './numbersOf';

/** A feature of the first numbers of two accounts. */
function featureOf(name: (typeof FEATURES)[number], mine: string, theirs: string): number {
  const { story, placed } = numbersOf([mine, theirs]);
  const [a, b] = placed.map(([first]) => first!) as [(typeof placed)[0][0], (typeof placed)[0][0]];
  return featuresOf(a, b, relate(a, b)!, surroundingsOf(placed, story))[FEATURES.indexOf(name)]!;
}

test.each([
  ['It made 40 tonnes.', 'It made 50 tonnes.', 0.8],
  ['It stands at 53-3.', 'It stands at 53-13.', 56 / 66],
  ['They won 31-24.', 'They won 31-6.', 37 / 55],
])('the values of %j and %j are close: %d', (mine, theirs, close) => {
  expect(featureOf('values close', mine, theirs)).toBeCloseTo(close);
  expect(featureOf('values close', theirs, mine)).toBeCloseTo(close);
});

test('boats and rifles are other nouns, victims and residents may be one', () => {
  expect(featureOf('other noun counted', 'Guards took two boats.', 'Guards took three rifles.')).toBe(1);
  expect(featureOf('other noun counted', 'It hurt two victims.', 'It hurt three residents.')).toBe(0);
});
