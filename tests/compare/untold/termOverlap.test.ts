import { expect, test } from 'vitest';
import { searchedOf, termOverlapOf } from '@/utils/compare/untold/termOverlap';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

test('what a sentence tells may stand in three sentences of another account, and no more', () => {
  const inWindow = (other: string) => {
    const sides = sidesOf(['Divers raised anchors.', other].map((text, at) => prepareAccount(article(`${at}`, text))));
    return termOverlapOf(sides[0]!.words[0]!, searchedOf(sides[1]!)).inWindow;
  };
  expect(inWindow('Divers came. They raised it. Anchors rust.')).toBeCloseTo(1);
  expect(inWindow('Divers came. They raised it. Rain fell. Anchors rust.')).toBeLessThan(0.9);
});
