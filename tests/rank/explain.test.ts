import { expect, test, vi } from 'vitest';
import type { CandidateRow } from '@/utils/compare/candidateRows';
import type { Link } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { explainComparison } from '@/utils/pipeline';
import { rowExplainer } from '@/utils/rank/explain';
import { rankedSentences } from '@/utils/rank/sentence';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../compare/article';

const HERE = ['Rain fell.', 'Wind rose.'];
const THERE = ['Rain came.', 'Rain poured.', 'Rain stopped.', 'Rain fell on.', 'Rain froze.'];
const sides = sidesOf([HERE, THERE].map((sentences, at) => prepareAccount(article(`${at}`, sentences.join(' ')))));
const here = (sentence: number) => ({ account: 0, sentence });
const there = (sentence: number) => ({ account: 1, sentence });
const link = (b: number, probability: number, score: number, a = 0): Link => ({
  ...{ a: here(a), b: there(b), how: 'same', probability, same: probability, score, mode: 'words' },
});
const version = (at: number) => ({ article: `${at}`, text: '', start: 0, end: 0, sentence: '', value: `${at}` });
const row: CandidateRow = {
  detail: {
    ...{ id: 'row', kind: 'number', label: '', verdict: 'conflict', how: 'other number', salience: 0 },
    ...{ between: [0, 1], versions: [version(0), version(1)] },
  },
  places: [here(0), there(0)],
  accounts: 1,
};

test('beside a row stand the three likeliest sentences that it might have been about, and what stopped each', () => {
  // The sentence that is shown, one of the same claim, one of another, one under the bar, one too many, one of another sentence.
  const links = [link(4, 0.1, 0.1), link(2, 0.7, 0.6), link(0, 0.9, 0.9), link(3, 0.3, 0.4), link(1, 0.8, 0.6)];
  const claims = [[here(0), there(0), there(1)], [there(2)], [there(3)], [there(4)], [here(1)]];
  const story = { sides, links: [...links, link(4, 0.95, 0.95, 1)], claims, sentences: rankedSentences(sides, links) };
  const { verdict, link: shown, rivals } = rowExplainer({ ...story, rows: [row] }, 0)(row.detail);
  expect(verdict).toEqual({ is: 'conflict', how: 'other number', values: ['0', '1'] });
  expect(shown).toMatchObject({ probability: 0.9, same: 0.9 });
  // Both open their accounts, and no neighbour is alike.
  expect(shown!.parts).toContainEqual(expect.objectContaining({ feature: 'bothOpen', value: 1 }));
  expect(shown!.parts.map(({ feature }) => feature)).not.toContain('wordsOfNeighbours');
  const { sentences } = sides[1]!.account;
  expect(rivals).toEqual(
    [
      { at: 1, probability: 0.8, stoppedBy: 'a surer sentence' },
      { at: 2, probability: 0.7, stoppedBy: 'another claim' },
      { at: 3, probability: 0.3, stoppedBy: 'least probability' },
    ].map(({ at, ...rest }) => ({ article: '1', start: sentences[at]!.start, end: sentences[at]!.end, ...rest })),
  );
});

test('two accounts are measured once for all rows that stand on them', () => {
  const links = [link(0, 0.9, 0.9), link(1, 0.8, 0.6, 1)];
  const other = { ...row, detail: { ...row.detail, id: 'other' }, places: [here(1), there(1)] };
  const vectors = vi.fn(() => undefined);
  const story = { sides, links, claims: [], sentences: rankedSentences(sides, links), rows: [row, other], vectors };
  const explain = rowExplainer(story, 0);
  for (const { detail } of story.rows) expect(explain(detail).link?.parts.length).toBeGreaterThan(0);
  expect(vectors).toHaveBeenCalledOnce();
});

test.each([
  ['the open article tells', 0, ['1', '2']],
  ['another tells', 2, ['0']],
])('what %s alone is looked for in the accounts that it is said of', (_, teller, by) => {
  const three = sidesOf(
    ['Rain fell.', 'Wind rose.', 'Snow lay.'].map((text, at) => prepareAccount(article(`${at}`, text))),
  );
  const only: CandidateRow = {
    detail: { ...row.detail, kind: 'claim', verdict: 'only', versions: [version(teller)], between: undefined },
    places: [{ account: teller, sentence: 0 }],
    accounts: 1,
    untold: 0.9,
  };
  const story = { sides: three, links: [], claims: [], sentences: rankedSentences(three, []), rows: [only] };
  expect(rowExplainer(story, 0)(only.detail).untold?.map((one) => one.by)).toEqual(by);
});

test('of what one side alone tells it is explained how surely a reader finds it so', () => {
  const told = [
    'The harbour of Corran was closed on Tuesday. Divers found that the hull had been patched twice.',
    'Snow lay.',
  ];
  const articles = told.map((text, at) => article(`${at}`, text));
  const { details, explain } = explainComparison(articles, '1');
  const only = details.find(({ verdict }) => verdict === 'only')!;
  const { oneSided } = explain(only);
  expect(oneSided!.probability).toBeGreaterThanOrEqual(oneSided!.least);
  expect(oneSided!.parts.map(({ feature }) => feature)).toContain('meanUntold');
  expect(oneSided!.sentences.map(({ letters }) => letters)).toEqual([44, 50]);
  expect(only.salience).toBeCloseTo(1 + oneSided!.worth);
});
