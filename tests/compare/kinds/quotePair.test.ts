import { expect, test } from 'vitest';
import { mentionsInContext } from '@/utils/compare/facts/mentionInContext';
import { mayBeOneUtterance } from '@/utils/compare/kinds/quote/pair';
import type { Link } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

/** Whether the quotations at the two places of two sentences may give one utterance. */
function mayBe(
  mine: [text: string, language: string],
  theirs: [text: string, language: string],
  probability: number,
  at = 0,
) {
  const sides = sidesOf(
    [mine, theirs].map(([text, language], place) => prepareAccount({ ...article(`${place}`, text), language })),
  );
  const [a, b] = sides.map((side, place) => mentionsInContext(side, place, 'quote').flat());
  return mayBeOneUtterance(a![at]!, b![0]!, { probability } as Link);
}

const GERMAN: [string, string] = ['„Die Brücke bleibt in diesem Winter gesperrt“, sagte Falk.', 'de'];

test('of one language two quotations share a word', () => {
  const told: [string, string] = ['“The bridge stays shut,” Falk said.', 'en'];
  expect(mayBe(told, ['“That bridge is old,” Falk said.', 'en'], 0.1)).toBe(true);
  expect(mayBe(told, ['“We count boats,” Falk said.', 'en'], 0.9)).toBe(false);
});

test('of two languages they answer each other where the sentences tell the same, by place and length', () => {
  const english: [string, string] = ['“The bridge stays shut this winter,” Falk said.', 'en'];
  expect(mayBe(english, GERMAN, 0.9)).toBe(true);
  expect(mayBe(english, GERMAN, 0.2)).toBe(false);
  expect(mayBe(['“It is shut,” Falk said.', 'en'], GERMAN, 0.9)).toBe(false);
  const two: [string, string] = ['In “a dull old place” they know “the bridge stays shut this winter” by heart.', 'en'];
  expect(mayBe(two, GERMAN, 0.9, 1)).toBe(false);
});
