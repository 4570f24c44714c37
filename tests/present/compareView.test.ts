import { describe, expect, test } from 'vitest';
import { compareView, defaultColumns } from '@/utils/present/compareView';
import { SAMPLE } from './sampleStory';
import { ENGLISH } from './testWords';

const view = compareView(SAMPLE, { lead: '', rest: '' }, ENGLISH);
const row = (label: string) => view.rows.find(({ detail }) => detail.label === label)!;

describe('cells against the article being read', () => {
  test.each([
    ['When: Port reopens', ['self', 'conflict', 'conflict', 'agree', 'agree', 'unknown']],
    ['Damage', ['self', 'agree', 'none', 'compatible', 'unknown', 'unknown']],
    ['Insurers have asked', ['self', 'none', 'none', 'none', 'unknown', 'unknown']],
    ['Built', ['none', 'absent', 'none', 'absent', 'unknown', 'unknown']],
    ['People injured', ['self', 'agree', 'none', 'agree', 'unknown', 'agree']],
  ])('%s', (label, relations) => {
    expect(row(label).cells.map(({ relation }) => relation)).toEqual(relations);
  });

  test('a summary and a paywall never leave something out', () => {
    const words = row('Built').cells.map(({ word }) => word);
    expect(words.slice(-2)).toEqual(['Cut by the paywall', 'Not in the summary']);
  });

  test('words that say the same are not marked', () => {
    const marked = row('When: Port reopens').cells.map(({ spans }) => spans?.some(({ mark }) => mark) ?? false);
    expect(marked).toEqual([true, true, true, false, false, false]);
  });
});

test('kinds are counted, all of them first', () => {
  expect(view.kinds.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
    'all 9',
    'number 4',
    'date 1',
    'name 1',
    'quote 1',
    'attribution 1',
    'certainty 0',
    'cause 0',
    'wording 0',
    'claim 1',
  ]);
});

test.each([
  [2, ['Northlight Radio', 'Meridian Wire']],
  [3.9, ['Northlight Radio', 'Meridian Wire', 'Harbor Ledger']],
  [0, ['Northlight Radio', 'Meridian Wire']],
])('with room for %s columns, the most telling outlets have them, copies last', (room, names) => {
  const shown = defaultColumns(view, room);
  expect(view.columns.filter(({ articleId }) => shown.includes(articleId)).map(({ name }) => name)).toEqual(names);
});

describe('passages', () => {
  test('follow the order of the article being read, named as their rows are, what has no counterpart folded', () => {
    expect(
      view.passages.map((one) => (one.kind === 'fold' ? 'fold' : one.details.map(({ label }) => label).join('+'))),
    ).toEqual([
      'When: Port reopens',
      'People injured',
      'Damage',
      'Words of Ida Brekke+Harbour master',
      'Who says so',
      'fold',
    ]);
  });

  test('a passage holds each outlet’s own sentence with its paragraph', () => {
    const [first] = view.passages;
    const cells = first?.kind === 'passage' ? first.cells : [];
    expect(
      cells.map((cell) => cell && [cell.outlet, cell.paragraph, cell.spans.map(({ text }) => text).join('')]),
    ).toEqual([
      ['Northlight Radio', 1, 'The port of Larsund will reopen on Friday, nine days after a crane fell onto a berth.'],
      ['Meridian Wire', 1, 'The port of Larsund reopens on Monday, its owner said.'],
      ['Coast Daily', 1, 'The port of Larsund reopens on Monday, its owner said.'],
      ['Harbor Ledger', 1, 'The port of Larsund opens again next Friday.'],
      ['Delta Business Daily', 1, 'The port of Larsund is to reopen on Friday.'],
      undefined,
    ]);
  });
});
