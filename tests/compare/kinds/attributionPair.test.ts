import { expect, test } from 'vitest';
import { mentionsInContext } from '@/utils/compare/facts/mentionInContext';
import { AGREE } from '@/utils/compare/facts/relation';
import { judgeAttributions } from '@/utils/compare/kinds/attribution/compare';
import { creditProbability, mayCreditForOneThing } from '@/utils/compare/kinds/attribution/pair';
import type { Link } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import type { FoundMention } from '@/utils/read/account/mention';
import { article } from '../article';

const link = (probability: number, how: Link['how'] = 'same') => ({ probability, how }) as Link;

test('two are credited for one thing where the sentences surely tell the same', () => {
  expect(mayCreditForOneThing(link(0.8))).toBe(true);
  expect(mayCreditForOneThing(link(0.7))).toBe(false);
  expect(mayCreditForOneThing(link(0.95, 'partly'))).toBe(false);
});

const credited = (value: string, certainty?: 'hedged') => ({ value, certainty }) as FoundMention;

test.each([
  ['ida falk', 'jon abara', undefined, 'compatible'],
  ['ida falk', 'falk', undefined, 'agree'],
  ['ida falk', 'jon abara', 'hedged', 'agree'],
] as const)('%s beside %s, %s: %s', (mine, theirs, certainty, verdict) => {
  expect(judgeAttributions(credited(mine), credited(theirs, certainty)).verdict).toBe(verdict);
  expect(judgeAttributions(credited(theirs, certainty), credited(mine)).verdict).toBe(verdict);
});

/** How surely two sentences, linked for sure, credit two for one thing. */
function probability(mine: string, theirs: string, agree = false): number {
  const sides = sidesOf([mine, theirs].map((text, at) => prepareAccount(article(`${at}`, text))));
  const [a, b] = sides.map((side, at) => mentionsInContext(side, at, 'attribution').flat()[0]!);
  const relation = agree ? AGREE : judgeAttributions(a!, b!);
  return creditProbability({ a: a!, b: b!, relation, link: link(0.9) }, sides);
}

const LEAKED = 'The dam at Norlake had leaked for years, said Ines Holm.';
const TOO = 'The dam at Norlake had leaked for years, said Karl Brenn.';

test('two persons who are credited for one thing are two sources', () => {
  expect(probability(LEAKED, TOO)).toBe(0.9);
  expect(probability(LEAKED, 'The dam at Norlake had leaked for years, said Holm.')).toBe(0);
  expect(probability(LEAKED, TOO, true)).toBe(0);
});

test.each([
  ['The dam was old for years, said Karl Brenn.', 0.9],
  ['The dam at Norlake leaked since May, said Karl Brenn.', 0],
])('what is said is told by the same words: %s', (theirs, sure) => {
  expect(probability(LEAKED, theirs)).toBe(sure);
});

test.each([
  ['the Federal Harbour Board', 'the FHB', 0],
  ['the Department of Harbours', 'the DOH', 0],
  ['the Delby Report', 'TDR', 0],
  ['the Federal Harbour Board', 'the FTB', 0.9],
])('%s and %s', (mine, theirs, sure) => {
  const leaked = (who: string) => `The dam at Norlake had leaked for years, according to ${who}.`;
  expect(probability(leaked(mine), leaked(theirs))).toBe(sure);
});
