import { expect, test } from 'vitest';
import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import { mentionsInContext } from '@/utils/compare/facts/mentionInContext';
import { judgeNames } from '@/utils/compare/kinds/name/compare';
import { nameProbability } from '@/utils/compare/kinds/name/pair';
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
