import { expect, test } from 'vitest';
import heads from '@/utils/encode/heads.json';
import { WIDTH } from '@/utils/encode/vectors';
import { ROW_FEATURES } from '@/utils/rank/rowFeatures';
import { SENTENCE_FEATURES } from '@/utils/rank/sentenceFeatures';
import weights from '@/utils/rank/weights.json';

const is =
  (...starts: string[]) =>
  (name: string) =>
    starts.some((start) => name.startsWith(start));
const ofOneSide = is('accounts', 'untold', 'mean ');

/** What weighs nothing in a table is what never varies among its rows. */
test.each([
  ['only', ROW_FEATURES, (name: string) => !ofOneSide(name)],
  ['onlyByMeaning', ROW_FEATURES, (name: string) => !ofOneSide(name)],
  ['right', ROW_FEATURES, is('accounts', 'conflict', 'kind ', 'how ', 'untold')],
  ['toldDifferently', ROW_FEATURES, is('accounts', 'conflict', 'kind ', 'how ', 'untold')],
  ['differ', ROW_FEATURES, is('kind claim', 'how denied', 'how cut', 'untold')],
  ['importance', Object.keys(SENTENCE_FEATURES), () => false],
  ['importanceByMeaning', Object.keys(SENTENCE_FEATURES), () => false],
] as const)('every feature that says something of its rows weighs something: %s', (name, features, isIdle) => {
  expect(weights[name].weights).toHaveLength(features.length);
  expect(features.filter((_, at) => weights[name].weights[at] === 0)).toEqual(features.filter(isIdle));
});

test.each(['importance', 'only'] as const)('every dimension weighs something in the head for %s', (name) => {
  expect(heads[name]).toHaveLength(2 * WIDTH);
  expect(heads[name]).not.toContain(0);
});
