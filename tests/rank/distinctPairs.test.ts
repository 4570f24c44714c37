import { expect, test } from 'vitest';
import type { CandidateRow } from '@/utils/compare/candidateRows';
import type { Detail } from '@/utils/model';
import { distinctPairs } from '@/utils/rank/distinctPairs';

const pair = (id: string, here: number, there: number, worth: number, how: Detail['how'] = 'told differently') => ({
  row: {
    detail: { id, verdict: 'compatible', how },
    places: [
      { account: 0, sentence: here },
      { account: 1, sentence: there },
    ],
  } as CandidateRow,
  worth,
  right: 1,
  byMeaning: false,
});
const kept = (...rows: ReturnType<typeof pair>[]) => distinctPairs(rows).map(({ row }) => row.detail.id);

test('a sentence stands in one pair only, that of most worth', () => {
  expect(kept(pair('less', 1, 1, 0.5), pair('most', 1, 2, 0.8), pair('other', 4, 1, 0.6))).toEqual(['most', 'other']);
  expect(kept(pair('less', 1, 1, 0.5), pair('most', 2, 1, 0.8))).toEqual(['most']);
});

test('three pairs of a story are enough', () => {
  const rows = [0.5, 0.9, 0.6, 0.8, 0.7].map((worth, at) => pair(`${worth}`, at, at, worth));
  expect(kept(...rows)).toEqual(['0.9', '0.8', '0.7']);
});

test('a pair is left out where another row names what is different in it', () => {
  expect(kept(pair('told', 1, 1, 0.9), pair('wording', 1, 1, 0.4, 'other words'))).toEqual(['wording']);
  expect(kept(pair('told', 1, 2, 0.9), pair('wording', 1, 1, 0.4, 'other words'))).toEqual(['wording', 'told']);
});
