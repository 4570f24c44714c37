import { expect, test } from 'vitest';
import { claimLabel } from '@/utils/compare/emphasis/label';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

const FILLER = 'Snow blocked the pass. Rents rose a little. A choir sang.';

/** What a claim is called that one account leads with and the other tells in the same words. */
function labelOf(text: string): string {
  const sides = sidesOf(['a', 'b'].map((id) => prepareAccount(article(id, `${text} ${FILLER}`))));
  const [lead, late] = [0, 1].map((account) => ({ account, sentence: 0 }));
  return claimLabel({ lead: lead!, places: [lead!, late!], apart: 1 }, sides);
}

test.each([
  ['They looked into the old northern water mill plans, it says.', 'old northern water mill plans'],
  ['They looked into the old northern Delby water mill plans, it says.', ''],
  ['Norlake bridge pillars were mended.', ''],
  ['They spoke of pillars in Delby.', ''],
  ['They spoke of the bridge opening, it says.', ''],
  ['They spoke of the bridge closed in May, it says.', ''],
  ['They left the 12 old boats, it says.', '12 old boats'],
  ['They left the Delby pier 12, it says.', ''],
  ['They left the mayor’s, it says.', ''],
])('of %j: %j', (text, label) => {
  expect(labelOf(text)).toBe(label);
});
