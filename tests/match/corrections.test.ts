import { expect, test } from 'vitest';
import { obey, type PairCorrection } from '@/utils/match/corrections';
import type { Match } from '@/utils/model';

const matches: Match[] = [
  { id: 'wire', score: 0.9, sameStory: true, reasons: [{ says: 'names', words: ['Skagen'] }] },
  { id: 'post', score: 0.2, sameStory: false, reasons: [] },
];
const said = (kind: PairCorrection['kind'], article: string, other: string): PairCorrection => ({
  kind,
  article,
  other,
});

test.each<[string, PairCorrection[], [string, boolean][]]>([
  [
    'nothing said',
    [],
    [
      ['wire', true],
      ['post', false],
    ],
  ],
  [
    'a match refused',
    [said('not-same-story', 'me', 'wire')],
    [
      ['post', false],
      ['wire', false],
    ],
  ],
  [
    'the same said from the other side',
    [said('not-same-story', 'wire', 'me')],
    [
      ['post', false],
      ['wire', false],
    ],
  ],
  [
    'a near miss put here',
    [said('same-story', 'me', 'post')],
    [
      ['post', true],
      ['wire', true],
    ],
  ],
  [
    'an account put here that was not found',
    [said('same-story', 'me', 'far')],
    [
      ['far', true],
      ['wire', true],
      ['post', false],
    ],
  ],
  [
    'something said of other articles',
    [said('not-same-story', 'you', 'wire')],
    [
      ['wire', true],
      ['post', false],
    ],
  ],
])('obeys the reader: %s', (_what, corrections, expected) => {
  expect(obey('me', matches, corrections).map(({ id, sameStory }) => [id, sameStory])).toEqual(expected);
});
