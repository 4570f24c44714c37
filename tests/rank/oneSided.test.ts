import { describe, expect, test } from 'vitest';
import { leastOneSided, type OneSided, oneSidedProbability } from '@/utils/rank/oneSided';

const passage = (
  untold: number[],
  { worth = 0.2, byMeaning = true, letters = untold.map(() => 100) } = {},
): OneSided => ({
  sentences: untold.map((one, at) => ({ untold: one, letters: letters[at]! })),
  worth,
  byMeaning,
});
const isShown = (one: OneSided) => oneSidedProbability(one) >= leastOneSided(one);
const surely = (...given: Parameters<typeof passage>) => oneSidedProbability(passage(...given));

describe('a passage is said to be told on one side only', () => {
  test.each([true, false])(
    'where nothing of it is told on the other, with the encoder (%s) or by words',
    (byMeaning) => {
      expect(isShown(passage([0.98], { byMeaning }))).toBe(true);
      expect(isShown(passage([0.3], { byMeaning }))).toBe(false);
    },
  );

  test('not where one of its sentences is told there', () => {
    expect(isShown(passage([0.97, 0.97, 0.97]))).toBe(true);
    expect(isShown(passage([0.97, 0, 0.97]))).toBe(false);
  });

  test('the less surely the more of its letters are told there', () => {
    expect(surely([0.9, 0.4], { letters: [200, 50] })).toBeGreaterThan(surely([0.9, 0.4], { letters: [50, 200] }));
  });

  test('the less surely the more sentences might be', () => {
    expect(surely([0.8])).toBeGreaterThan(surely([0.8, 0.8, 0.8]));
  });

  test('the more surely the likelier an editor would tell it', () => {
    expect(surely([0.8], { worth: 0.5 })).toBeGreaterThan(surely([0.8], { worth: 0.1 }));
  });

  test('by words alone only where that is surer', () => {
    const figures = Array.from({ length: 100 }, (_, at) => [at / 100]);
    const shown = (byMeaning: boolean) => figures.filter((untold) => isShown(passage(untold, { byMeaning }))).length;
    expect(shown(false)).toBeGreaterThan(0);
    expect(shown(true)).toBeGreaterThan(shown(false));
  });
});
