import { describe, expect, test } from 'vitest';
import { untoldReader } from '@/utils/compare/untold/untold';
import { linkAccounts } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

const FILLER =
  'Nobody in Corran had seen so low a tide before. The mayor was in the capital that week. Schools stayed open all the same.';
const SOUGHT = 'Divers under Ines Holm found a cracked steel hatch near the bow of the barge.';

/** How surely the second account tells nowhere what the first one's first sentence tells. */
function untold(sought: string, other: string): number {
  const sides = sidesOf([article('A', `${sought} ${FILLER}`), article('B', other)].map(prepareAccount));
  return untoldReader(sides, linkAccounts(sides)).probability({ account: 0, sentence: 0 }, 1);
}

describe('how surely a sentence is told nowhere in another account', () => {
  const missing = untold(SOUGHT, `The barge will be raised in spring. ${FILLER}`);

  test.each([
    ['it stands there in the same words', `${FILLER} ${SOUGHT}`],
    ['it stands there in other words', `${FILLER} A steel hatch, cracked near the barge’s bow, was found by divers.`],
    [
      'two sentences tell it together',
      `${FILLER} Divers went down to the barge under Ines Holm. The steel hatch near the bow was cracked, they found.`,
    ],
  ])('less where %s', (_, other) => {
    expect(untold(SOUGHT, other)).toBeLessThan(missing - 0.2);
  });

  test('the same however often it is asked', () => {
    expect(untold(SOUGHT, `The barge will be raised in spring. ${FILLER}`)).toBe(missing);
  });
});
