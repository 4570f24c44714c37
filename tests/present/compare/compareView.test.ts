import { describe, expect, test } from 'vitest';
import { compareView, defaultColumns } from '@/utils/present/compare/compareView';
import { SAMPLE } from '../sampleStory';
import { ENGLISH } from '../testWords';

const view = compareView(SAMPLE, { lead: '', rest: '' }, ENGLISH);
const row = (label: string) => view.rows.find(({ detail }) => detail.label === label)!;

const cellOf = (label: string, outlet: string) => row(label).cells.find((cell) => cell.outlet === outlet)!;

describe('cells against the article being read', () => {
  test.each([
    ['When: Port reopens', ['self', 'conflict', 'agree', 'agree', 'conflict', 'unknown']],
    ['Damage', ['self', 'agree', 'compatible', 'unknown', 'none', 'unknown']],
    ['Insurers have asked', ['self', 'none', 'none', 'unknown', 'none', 'unknown']],
    ['Built', ['none', 'absent', 'absent', 'unknown', 'none', 'unknown']],
    ['People injured', ['self', 'agree', 'agree', 'unknown', 'none', 'agree']],
  ])('%s', (label, relations) => {
    expect(row(label).cells.map(({ relation }) => relation)).toEqual(relations);
  });

  test('a summary and a paywall never leave something out', () => {
    expect(cellOf('Built', 'Delta Business Daily').word).toBe('cut by the paywall');
    expect(cellOf('Built', 'Fjord Tech').word).toBe('only its summary is known');
    expect(cellOf('Built', 'Northlight Radio').word).toBe('does not tell it');
  });

  test('words that say the same are not marked', () => {
    const marked = row('When: Port reopens').cells.filter(({ spans }) => spans?.some(({ mark }) => mark));
    expect(marked.map(({ outlet }) => outlet)).toEqual(['Northlight Radio', 'Meridian Wire', 'Coast Daily']);
  });

  test('the exact figure is called so beside a rounded one', () => {
    expect(cellOf('Damage', 'Harbor Ledger').word).toBe('exact');
  });

  test('the two that decide a difference are never called the same, though their values be equal', () => {
    const details = SAMPLE.comparison.details.map((detail) =>
      detail.label === 'Damage'
        ? {
            ...detail,
            versions: detail.versions.map((one) => ({ ...one, value: '25000000', certainty: 'hedged' as const })),
          }
        : detail,
    );
    const rounded = compareView(
      { ...SAMPLE, comparison: { ...SAMPLE.comparison, details } },
      { lead: '', rest: '' },
      ENGLISH,
    );
    const cells = rounded.rows.find(({ detail }) => detail.label === 'Damage')!.cells;
    expect(cells.filter(({ word }) => word === 'same').map(({ outlet }) => outlet)).toEqual(['Meridian Wire']);
    expect(cells.find(({ outlet }) => outlet === 'Harbor Ledger')?.word).toBe('rounded');
  });
});

test.each([
  ['When: Port reopens', 'Meridian Wire differs · 2 tell it as here'],
  ['Damage', 'Harbor Ledger differs · 1 tells it as here'],
  ['Where ships go until then', 'Told by 2 of 4'],
  ['Insurers have asked', ''],
])('the line over %s says who differs', (label, line) => expect(row(label).line).toBe(line));

test('kinds of which there is any are counted, all of them first', () => {
  expect(view.kinds.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
    'all 10',
    'claim 2',
    'number 4',
    'date 1',
    'name 1',
    'quote 1',
    'attribution 1',
  ]);
});

test.each([
  [2, ['Northlight Radio', 'Meridian Wire']],
  [3.9, ['Northlight Radio', 'Meridian Wire', 'Harbor Ledger']],
  [0, ['Northlight Radio', 'Meridian Wire']],
])('with room for %s columns, the outlets that differ most have them, copies last', (room, names) => {
  const shown = defaultColumns(view, room);
  expect(view.columns.filter(({ articleId }) => shown.includes(articleId)).map(({ name }) => name)).toEqual(names);
  expect(view.columns.at(-1)?.name).toBe('Coast Daily');
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
      ['Harbor Ledger', 1, 'The port of Larsund opens again next Friday.'],
      ['Delta Business Daily', 1, 'The port of Larsund is to reopen on Friday.'],
      undefined,
      ['Coast Daily', 1, 'The port of Larsund reopens on Monday, its owner said.'],
    ]);
  });
});
