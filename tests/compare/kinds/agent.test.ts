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
  [
    'A farmer was shot last week near the old stone bridge down by the river.',
    'Police shot a farmer.',
    'was shot',
    'Police shot',
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
  ['no act is told of which one asks who did it', 'A farmer was praised.', 'Police praised a farmer.'],
  ['who did it is told by no name', 'A farmer was shot by those who fled.', 'Police shot a farmer.'],
  ['a noun tells the act', 'A farmer was arrested at dawn.', 'The police arrest of a farmer shocked many.'],
  ['it befell who stood farther off', 'A farmer was shot.', 'Police shot old grey hunting dogs beside the farmer.'],
  ['nobody is named', 'A farmer was shot near the bridge.', 'He shot a farmer near the bridge.'],
])('nothing where %s', (_, a, b) => {
  expect(found(compareAgent, a, b)).toEqual([]);
});

test('sentences that share only a part may tell of two attacks', () => {
  expect(found(compareAgent, 'A pupil was killed in his class.', 'A gunman killed a pupil in June.', 'partly')).toEqual(
    [],
  );
});
