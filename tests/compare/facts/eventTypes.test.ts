import { expect, test } from 'vitest';
import { tellOtherFates } from '@/utils/compare/facts/eventTypes';
import { mentionsInContext } from '@/utils/compare/facts/mentionInContext';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';
import { numbersOf } from './numbersOf';

/** The deeds told of the first numbers of two texts. */
function deedsOf(texts: string[]): (number | undefined)[] {
  return numbersOf(texts).numbers.map(([first]) => first!.eventType);
}

test.each([
  ['Five people were killed.', '24 people died.'],
  ['It wounded 12.', '12 were hurt.'],
  ['It destroyed 800 homes.', 'About 135 homes were damaged.'],
])('%s – %s tell one deed', (mine, theirs) => {
  const [a, b] = deedsOf([mine, theirs]);
  expect(a).toBeDefined();
  expect(a).toBe(b);
});

test.each([
  ['Five people were killed.', 'Five people were hurt.'],
  ['Five people were arrested.', 'Five people came.'],
])('%s – %s tell two', (mine, theirs) => {
  const [a, b] = deedsOf([mine, theirs]);
  expect(a).not.toBe(b);
});

test.each([
  ['de', '24 Menschen kamen ums Leben.'],
  ['de', 'Die Zahl der Toten stieg auf 24.'],
  ['es', 'Murieron 24 personas.'],
  ['fr', 'Il y a eu 24 morts.'],
  ['zh', '事故造成24人死亡。'],
  ['ja', '24人が死亡した。'],
])('the killed are the killed in %s: %s', (language, text) => {
  const side = sidesOf([prepareAccount({ ...article('a', text), language })])[0]!;
  const [first] = mentionsInContext(side, 0, 'number').flat();
  expect(first!.eventType).toBe(deedsOf(['24 people were killed.'])[0]);
});

test('fates are told apart, other deeds are not', () => {
  const [killed, injured, voting] = deedsOf(['Five were killed.', 'Five were injured.', 'Five voted.']).map(
    (eventType) => ({ eventType }),
  );
  expect(tellOtherFates(killed!, injured!)).toBe(true);
  expect(tellOtherFates(killed!, killed!)).toBe(false);
  expect(tellOtherFates(killed!, voting!)).toBe(false);
  expect(tellOtherFates(killed!, {})).toBe(false);
});
