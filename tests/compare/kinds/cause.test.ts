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
  [
    'The minister cancelled his visit because of a storm.',
    'His visit was called off by the minister amid a court challenge.',
    'because of a storm',
    'amid a court challenge',
  ],
  [
    'The minister cancelled his visit to Belmark because of a late storm warning.',
    'The minister cancelled his visit to Belmark amid a court challenge. A storm was on its way.',
    'because of a late storm warning',
    'amid a court challenge',
  ],
  [
    'The minister cancelled his visit to Belmark because engineers found deep wide black cracks in nine steel tower cables.',
    'The minister cancelled his visit to Belmark amid a court challenge.',
    'because engineers found deep wide black cracks in nine steel',
    'amid a court challenge',
  ],
])('%j / %j', (a, b, ofA, ofB) => {
  expect(found(compareCause, a, b)).toContainEqual(
    expect.objectContaining({ kind: 'cause', how: 'other cause', a: ofA, b: ofB }),
  );
});

test('the label is what stands nearest to the reason', () => {
  const told = (why: string) => `The minister in Tarn cancelled his visit ${why}.`;
  const [difference] = found(compareCause, told('because of a storm'), told('amid a court challenge'));
  expect(difference?.label).toBe('visit');
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
  [
    'half of this reason in the other account',
    'The minister cancelled his visit to Belmark because of a storm warning.',
    'The minister cancelled his visit to Belmark amid a court challenge. A storm was on its way.',
  ],
  ['one word in common', 'The minister cancelled his visit because of rain.', 'The minister fell amid a strike.'],
  [
    'a reason that others give',
    'The minister spoke: “The visit to Belmark is cancelled because a storm is near.”',
    'The minister cancelled his visit to Belmark amid a court challenge.',
  ],
  [
    'no word of the reason',
    'The minister cancelled his visit to Belmark because of it.',
    'The minister cancelled his visit to Belmark amid a court challenge.',
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
