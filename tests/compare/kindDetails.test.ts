import { expect, test } from 'vitest';
import { kindDetails } from '@/utils/compare/kindDetails';
import type { Link } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from './article';

const TEXTS = [
  'Rebels executed the captured pilot near the airfield.',
  'Rebels allegedly executed the captured pilot near the airfield.',
  'It rained.',
];
const SIDES = sidesOf(TEXTS.map((text, at) => prepareAccount(article(`${at}`, text))));

/** How the first two accounts differ where their sentences are linked with this score. */
function told(score: number, openArticle: number) {
  const link = { a: { account: 0, sentence: 0 }, b: { account: 1, sentence: 0 }, how: 'same', score } as Link;
  return kindDetails(SIDES, [link], openArticle).map(({ how }) => how);
}

test('links count from a score of one half on', () => {
  expect(told(0.5, 0)).toEqual(['hedged']);
  expect(told(0.49, 0)).toEqual([]);
});

test('rows are about the open article, whichever side of the link it is', () => {
  expect(told(0.9, 1)).toEqual(['hedged']);
  expect(told(0.9, 2)).toEqual([]);
});
