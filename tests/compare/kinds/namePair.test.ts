import { expect, test } from 'vitest';
import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import { mentionsInContext } from '@/utils/compare/facts/mentionInContext';
import { judgeNames } from '@/utils/compare/kinds/name/compare';
import { mayFillOneRole, nameProbability } from '@/utils/compare/kinds/name/pair';
import type { Link } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

/** How surely the first names of two sentences, told mostly alike, stand in one role. */
function probability(mine: string, theirs: string, language: string): number {
  const sides = sidesOf([prepareAccount(article('a', mine)), prepareAccount({ ...article('b', theirs), language })]);
  const [a, b] = sides.map((side, at) => mentionsInContext(side, at, 'name').flat()[0]!);
  const candidate = { a: a!, b: b!, relation: judgeNames(a!, b!) } as CandidatePair;
  return nameProbability(candidate, () => true);
}

const ENGLISH = 'It would be the State of Tarn by law.';

test('of two languages a name in part the same may be translated', () => {
  expect(probability(ENGLISH, 'Sería el Estado de Tarn por ley.', 'es')).toBe(0);
  expect(probability(ENGLISH, 'Sería el Estado de Corran por ley.', 'es')).toBeGreaterThan(0);
  expect(probability(ENGLISH, 'It would be the County of Tarn by law.', 'en')).toBeGreaterThan(0);
});

/** Whether the names may fill one role, told in sentences that are linked so surely. */
function mayFill(mine: string, theirs: string, probability = 0.9): boolean {
  const sides = sidesOf([mine, theirs].map((text, at) => prepareAccount(article(`${at}`, text))));
  const [a, b] = sides.map((side, at) => mentionsInContext(side, at, 'name').flat()[0]!);
  return mayFillOneRole(a!, b!, { probability } as Link, sides);
}

const HEARD = 'It was told by';

test.each<[what: string, mine: string, theirs: string, may: boolean]>([
  ['the names end alike', `${HEARD} Vermont Public Radio.`, `${HEARD} Maine Public Radio.`, true],
  ['both are of the press', `${HEARD} Coast Morning News.`, `${HEARD} Harbour Evening News.`, false],
  ['they begin alike', `${HEARD} Corran Hall School.`, `${HEARD} Corran Hill School.`, false],
  ['they are ships', `${HEARD} the crew of INS Mysore.`, `${HEARD} the crew of INS Tabar.`, true],
  ['they are alike in nothing', `${HEARD} Ida Falk.`, `${HEARD} Jon Abara.`, false],
  ['both are called a lawyer', 'It was her lawyer, Ida Falk.', 'It was Jon Abara, her attorney.', true],
  ['one alone is called so', 'It was her lawyer, Ida Falk.', 'It was Jon Abara, her neighbour.', false],
  ['both direct one body', 'It was prison director Ida Falk.', 'It was prison director Jon Abara.', true],
  ['they direct two', 'It was prison director Ida Falk.', 'It was harbour director Jon Abara.', false],
  ['of one it is not told what', 'It was prison director Ida Falk.', 'It was director Jon Abara.', true],
  ['one is one of several', 'They beat Green Bay and Corran City.', 'They beat Tampa Bay.', false],
  ['both stand beside one other', 'They beat Green Bay and Corran City.', 'They beat Tampa Bay, or Corran City.', true],
  ['others are told apart from it', 'They beat Green Bay before Corran City.', 'They beat Tampa Bay.', true],
  ['one has a name of one word', 'It was prison director Falk.', 'It was prison director Abara.', false],
  [
    'one is known to the other',
    'It was prison director Ida Falk.',
    'It was prison director Jon Abara. Falk left.',
    false,
  ],
])('two names may be of one role where %s: %j – %j: %s', (_what, mine, theirs, may) => {
  expect(mayFill(mine, theirs)).toBe(may);
  expect(mayFill(theirs, mine)).toBe(may);
});

test('two names are of one role only in sentences that may tell the same', () => {
  const told = [`${HEARD} Vermont Public Radio.`, `${HEARD} Maine Public Radio.`] as const;
  expect(mayFill(...told, 0.35)).toBe(true);
  expect(mayFill(...told, 0.25)).toBe(false);
});
