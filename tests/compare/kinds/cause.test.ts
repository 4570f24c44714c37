import { expect, test } from 'vitest';
import { compareCause } from '@/utils/compare/kinds/cause/compare';
import { found } from './pair';

test.each([
  [
    'The minister cancelled his visit to Belmark because of a storm.',
    'The minister cancelled his visit to Belmark amid a court challenge.',
    'because of a storm',
    'amid a court challenge',
  ],
  [
    'Citing budget cuts, the museum closed its northern wing.',
    'The museum closed its northern wing after asbestos was found, driven by safety rules.',
    'Citing budget cuts',
    'driven by safety rules',
  ],
])('%j / %j', (a, b, ofA, ofB) => {
  expect(found(compareCause, a, b)).toContainEqual(
    expect.objectContaining({ kind: 'cause', how: 'other cause', a: ofA, b: ofB }),
  );
});

test('the label is the act that both give a reason for', () => {
  const [difference] = found(
    compareCause,
    'The minister cancelled his visit to Belmark because of a storm.',
    'The minister cancelled his visit to Belmark amid a court challenge.',
  );
  expect(difference?.label).toBe('visit');
});

test.each([
  [
    'the reasons share a word',
    'The museum closed its northern wing because of asbestos.',
    'The museum closed its northern wing amid fears of asbestos.',
  ],
  [
    'the other account tells this reason too',
    'The minister cancelled his visit to Belmark because of a storm.',
    'The minister cancelled his visit to Belmark amid a court challenge. A storm was on its way.',
  ],
  ['another act', 'The minister cancelled his visit because of a storm.', 'The museum closed its wing amid a strike.'],
  [
    'two times',
    'The minister cancelled his visit to Belmark after a meeting.',
    'The minister cancelled his visit to Belmark following a vote.',
  ],
  [
    'a reason on one side only',
    'The minister cancelled his visit to Belmark because of a storm.',
    'The minister cancelled his visit to Belmark.',
  ],
])('nothing where there is %s', (_, a, b) => {
  expect(found(compareCause, a, b)).toEqual([]);
});
