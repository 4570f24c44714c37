import { expect, test } from 'vitest';
import { worthJudging } from '@/utils/match/shortlist';

const found = (scores: Record<string, number>) => Object.entries(scores).map(([id, score]) => ({ id, score }));

test.each([
  [
    'none far less like it than the most similar',
    { wire: 1, ledger: 0.5, far: 0.11, farther: 0.09 },
    ['wire', 'ledger', 'far'],
  ],
  ['the article itself aside, which is most like it', { own: 1, wire: 0.2, ledger: 0.03 }, ['wire', 'ledger']],
  ['all where all are alike', { wire: 0.3, ledger: 0.3 }, ['wire', 'ledger']],
  ['nothing where only the article was found', { own: 1 }, []],
  ['nothing where nothing was found', {}, []],
])('keeps %s', (_what, scores, kept) => {
  expect(worthJudging('own', found(scores)).map(({ id }) => id)).toEqual(kept);
});
