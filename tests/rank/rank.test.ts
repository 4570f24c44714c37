import { describe, expect, test } from 'vitest';
import type { CandidateRow } from '@/utils/compare/candidateRows';
import { sidesOf } from '@/utils/link/side';
import type { Detail, Verdict } from '@/utils/model';
import { rankRows } from '@/utils/rank/rank';
import { rankedSentences } from '@/utils/rank/sentence';
import { explainWorth, isWorthShowing, type RatedRow } from '@/utils/rank/worth';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../compare/article';

const rated = (detail: Partial<Detail>, worth: number, right = 1): RatedRow => ({
  row: { detail } as CandidateRow,
  worth,
  right,
  byMeaning: false,
});

describe('a row is shown', () => {
  test.each(['conflict', 'agree'] as const)('that is in %s, whatever it is worth', (verdict) => {
    expect(isWorthShowing(rated({ verdict: verdict, kind: 'number' }, 0))).toBe(true);
  });

  test.each(['certainty', 'claim', 'date', 'number', 'quote', 'wording'] as const)(
    'of a compatible %s that an editor would tell, and no other',
    (kind) => {
      expect(isWorthShowing(rated({ verdict: 'compatible', kind: kind }, 0.02))).toBe(false);
      expect(isWorthShowing(rated({ verdict: 'compatible', kind: kind }, 0.98))).toBe(true);
    },
  );

  test.each(['name', 'attribution', 'cause'] as const)(
    'of a compatible %s, of which few are found, whatever it is worth',
    (kind) => {
      expect(isWorthShowing(rated({ verdict: 'compatible', kind: kind }, 0))).toBe(true);
    },
  );

  test('of a claim told differently only where its sentences are surely about one matter', () => {
    const told = { kind: 'claim', verdict: 'compatible', how: 'told differently' } as const;
    expect(isWorthShowing(rated(told, 0.98, 0.95))).toBe(true);
    expect(isWorthShowing(rated(told, 0.98, 0.75))).toBe(false);
    expect(isWorthShowing(rated(told, 0.02, 0.95))).toBe(false);
  });

  test('of a name spelled in two ways only above the bar', () => {
    const spelled = { kind: 'name', verdict: 'compatible', how: 'other name' } as const;
    expect(isWorthShowing(rated(spelled, 0.02))).toBe(false);
    expect(isWorthShowing(rated(spelled, 0.98))).toBe(true);
  });
});

describe('in the order of rows', () => {
  const letters = 'bcdfghjklmnpqrstvwxz';
  const text = [...letters].map((letter) => `Rain fell on ${letter}ado, ${letter}ebo and ${letter}ico.`).join(' ');
  const sides = sidesOf(['open', 'other'].map((id) => prepareAccount(article(id, text))));
  /** All rows are of sentences alike, so that nothing but what is told here orders them. */
  const row = (id: string, verdict: Verdict, articles: string[], sentence = 0): CandidateRow => ({
    detail: {
      ...{ id, kind: 'name', label: '', verdict, salience: 0 },
      versions: articles.map((article) => ({ article, text: '', start: 0, end: 0, sentence: '', value: '' })),
    },
    places: (articles[0] === 'open' ? [0, 1] : [1]).map((account) => ({ account, sentence })),
    accounts: 1,
    untold: verdict === 'only' ? 0.999 : undefined,
  });
  // What two accounts tell is joined to no passage.
  const ranked = (rows: CandidateRow[]) =>
    rankRows(rows, rankedSentences(sides, []), sides, 'open').map(({ id }) => id);
  const both = ['open', 'other'];

  test('what cannot both be true comes first, then what differs, what one side tells, and what all tell', () => {
    const rows = [
      row('agree', 'agree', both),
      row('only', 'only', ['other', 'third']),
      row('compatible', 'compatible', both),
      row('conflict', 'conflict', both),
    ];
    expect(ranked(rows)).toEqual(['conflict', 'compatible', 'only', 'agree']);
    expect(ranked(rows.toReversed())).toEqual(['conflict', 'compatible', 'only', 'agree']);
  });

  test('what one side alone tells ends after a dozen rows, counted for each side by itself', () => {
    const there = Array.from({ length: 20 }, (_, at) => row(`there ${at}`, 'only', ['other', 'third'], at));
    const here = Array.from({ length: 5 }, (_, at) => row(`here ${at}`, 'only', ['open', 'open'], at));
    const shown = ranked([...there, ...here]);
    expect(shown.filter((id) => id.startsWith('there'))).toHaveLength(12);
    expect(shown.filter((id) => id.startsWith('here'))).toHaveLength(5);
  });

  test('of two rows that one side alone tells in the same words the first is kept', () => {
    const rows = ['a', 'b'].map((id) => row(id, 'only', ['other', 'third'], 3));
    expect(
      ranked([...rows, row('c', 'only', ['other', 'third'], 4), row('here', 'only', ['open', 'open'], 3)]),
    ).toEqual(expect.arrayContaining(['a', 'c', 'here']));
    expect(ranked(rows)).toEqual(['a']);
  });

  test('of what differs nothing is cut off by its number', () => {
    const rows = Array.from({ length: 20 }, (_, at) => row(`${at}`, 'conflict', both));
    expect(ranked(rows)).toHaveLength(20);
  });

  test('what one side alone tells is weighed by its own sentence, what differs by both', () => {
    const weighed = (verdict: Verdict) =>
      explainWorth(row('row', verdict, both), rankedSentences(sides, [])).parts.map(({ feature }) => feature);
    const ofOne = /^(?:accounts|untold|mean )/;
    expect(weighed('only').filter((feature) => !ofOne.test(feature))).toEqual([]);
    expect(weighed('compatible').filter((feature) => !ofOne.test(feature))).not.toEqual([]);
  });

  test('what is not worth showing is left out', () => {
    const vaguer = row('vaguer', 'compatible', both);
    const rows = [
      row('conflict', 'conflict', both),
      { ...vaguer, detail: { ...vaguer.detail, kind: 'number' as const } },
    ];
    expect(ranked(rows)).toEqual(['conflict']);
  });
});
