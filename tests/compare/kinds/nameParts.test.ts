import { expect, test } from 'vitest';
import { partsOf } from '@/utils/compare/kinds/name/parts';
import type { Link } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

/** The parts and wholes that two accounts name, where their first sentences are linked so. */
function parts(mine: string, theirs: string, { score = 0.9, how = 'same' }: Partial<Link> = {}): string[][] {
  const sides = sidesOf([mine, theirs].map((text, at) => prepareAccount(article(`${at}`, text))));
  const link = { a: { account: 0, sentence: 0 }, b: { account: 1, sentence: 0 }, score, how } as Link;
  return partsOf(sides, [link]).map((cluster) => cluster.map(({ value }) => value));
}

const PART = 'Norlink accused Tarnsoft’s Vela lab of theft.';
const WHOLE = 'Norlink accused Tarnsoft of theft.';

test('one account names a part of the body that the other names', () => {
  const found = [['tarnsoft’s vela lab', 'tarnsoft']];
  expect(parts(PART, WHOLE)).toEqual(found);
  expect(parts(WHOLE, PART)).toEqual(found);
  expect(parts('Norlink accused hackers linked to Tarnsoft.', WHOLE)).toEqual([
    ['hackers linked to tarnsoft', 'tarnsoft'],
  ]);
});

test('from the score on at which a link counts, and of sentences that tell the same', () => {
  expect(parts(PART, WHOLE, { score: 0.5 })).toHaveLength(1);
  expect(parts(PART, WHOLE, { score: 0.49 })).toEqual([]);
  expect(parts(PART, WHOLE, { how: 'partly' })).toEqual([]);
});

test.each([
  ['the part is named further down', PART, `${WHOLE} It named Tarnsoft’s Vela lab.`],
  ['each names a part', PART, 'Norlink accused hackers linked to Tarnsoft of theft.'],
  ['it is the office of a role', 'Norlink asked the City Attorney’s office.', 'Norlink asked the City Attorney.'],
  ['the whole is not named', PART, 'Norlink accused its rival of theft.'],
])('but not where %s', (_what, mine, theirs) => {
  expect(parts(mine, theirs)).toEqual([]);
});
