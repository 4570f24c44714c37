import { expect, test } from 'vitest';
import { alignMentions } from '@/utils/compare/align/align';
import { mentionsInContext } from '@/utils/compare/facts/mentionInContext';
import { mayBeOneUtterance, quoteProbability } from '@/utils/compare/kinds/quote/pair';
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

/** Whether the quotations of two sentences come to be one utterance, where the sentences are linked so surely. */
function areOne(mine: string, theirs: string, probability: number, language = 'en'): boolean {
  const sides = sidesOf([prepareAccount(article('a', mine)), prepareAccount({ ...article('b', theirs), language })]);
  const link = { a: { account: 0, sentence: 0 }, b: { account: 1, sentence: 0 }, how: 'same', probability } as Link;
  const never = () => false;
  return alignMentions('quote', sides, [link], { inStep: never, closely: never }).length === 1;
}

const [SAYS, TOLD] = ['Falk spoke of it: ', 'Of it we heard: '];

test.each([
  [
    'half of few words in a row',
    '“the old pier must go this very year”',
    '“well, the old pier must stand”',
    0.05,
    true,
  ],
  ['less than four in a row', '“the old pier is lost to all of us”', '“well, the old pier must stand”', 0.9, false],
  [
    'seven in a row of many others',
    '“we know that the old pier must go by June, whatever else the board may have heard from town”',
    '“nobody here doubts for one minute what is true, and that the old pier must go by June as planned long since”',
    0.05,
    true,
  ],
  [
    'six in a row of many others',
    '“we know how the old pier must go by June, whatever else the board may have heard from town”',
    '“nobody here doubts for one minute what is true, and the old pier must go by July as planned long since”',
    0.05,
    false,
  ],
  ['all of three words, in sentences that may tell the same', '“a sad day”', '“a sad day”', 0.17, true],
  ['all of three words, in sentences that hardly do', '“a sad day”', '“a sad day”', 0.12, false],
  ['three words of more, in sentences that may tell the same', '“a sad day”', '“such a sad day here”', 0.3, true],
  ['three words of more, in sentences that hardly do', '“a sad day”', '“such a sad day here”', 0.15, false],
])('%s: %s and %s, linked at %d: %s', (_what, mine, theirs, probability, isOne) => {
  expect(areOne(`${SAYS}${mine}.`, `${TOLD}${theirs}.`, probability)).toBe(isOne);
});

test.each([
  ['“The pier stays shut all winter,” Falk said.', 0.35, true],
  ['“The pier stays shut all winter,” Falk said.', 0.29, false],
  ['“It stays shut now,” Falk said.', 0.9, true],
  ['“It is shut,” Falk said.', 0.9, false],
])('of two languages %s answers a longer one, linked at %d: %s', (mine, probability, isOne) => {
  expect(areOne(mine, GERMAN[0], probability, 'de')).toBe(isOne);
});

test('a phrase of which one word is another is one utterance where the sentences surely tell the same', () => {
  const sides = sidesOf([
    prepareAccount({ ...article('0', 'La note parle d’« applications à haut risque ».'), language: 'fr' }),
    prepareAccount({ ...article('1', 'Le document évoque une « application à risque modéré ».'), language: 'fr' }),
  ]);
  const [a, b] = sides.map((side, place) => mentionsInContext(side, place, 'quote').flat()[0]!);
  const sure = (probability: number) => quoteProbability({ a: a!, b: b!, link: { probability } as Link });
  expect(sure(0.9)).toBeGreaterThan(0.5);
  expect(sure(0.8)).toBe(0);
});

test('a short phrase of which one word is another is one utterance where the sentences surely tell the same', () => {
  const [mine, theirs] = [`${SAYS}“a dull old place”.`, `${SAYS}“a dull new place”.`];
  expect(areOne(mine, theirs, 0.9)).toBe(true);
  expect(areOne(mine, theirs, 0.8)).toBe(false);
});
