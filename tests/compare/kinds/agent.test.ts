import { expect, test } from 'vitest';
import { compareAgent } from '@/utils/compare/kinds/agent/compare';
import { found } from './pair';

test.each([
  ['A farmer was shot near the bridge.', 'Police shot a farmer near the bridge.', 'was shot', 'Police shot'],
  [
    'Two reporters were arrested at the rally.',
    'Two reporters were arrested by border agents at the rally.',
    'were arrested',
    'arrested by border agents',
  ],
])('%j / %j', (a, b, ofA, ofB) => {
  expect(found(compareAgent, a, b)).toMatchObject([{ kind: 'wording', how: 'vaguer', a: ofA, b: ofB }]);
});

test.each([
  ['both say who', 'A farmer was shot by police.', 'Police shot a farmer.'],
  ['the account says it further down', 'A farmer was shot. Police shot him at noon.', 'Police shot a farmer.'],
  ['it befell another', 'A farmer was shot near the bridge.', 'Police shot a dog near the mill.'],
  ['another act', 'A farmer was arrested near the bridge.', 'Police shot a farmer near the bridge.'],
  ['it tells how, not who', 'Children were separated at the camp.', 'Children were separated by age at the camp.'],
  ['nobody is named', 'A farmer was shot near the bridge.', 'He shot a farmer near the bridge.'],
])('nothing where %s', (_, a, b) => {
  expect(found(compareAgent, a, b)).toEqual([]);
});

test('sentences that share only a part may tell of two attacks', () => {
  expect(found(compareAgent, 'A pupil was killed in his class.', 'A gunman killed a pupil in June.', 'partly')).toEqual(
    [],
  );
});
