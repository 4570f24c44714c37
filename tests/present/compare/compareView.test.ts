import { describe, expect, test } from 'vitest';
import { compareView, defaultColumns } from '@/utils/present/compare/compareView';
import { wholeText } from '@/utils/present/compare/wholeText';
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

  test('where sentences are laid side by side an account without a like one is not said to tell nothing', () => {
    const details = SAMPLE.comparison.details.map((detail) =>
      detail.label === 'Damage' ? { ...detail, how: 'told differently' as const } : detail,
    );
    const told = compareView(
      { ...SAMPLE, comparison: { ...SAMPLE.comparison, details } },
      { lead: '', rest: '' },
      ENGLISH,
    );
    const cells = told.rows.find(({ detail }) => detail.label === 'Damage')!.cells;
    expect(cells.map(({ relation }) => relation)).toEqual([
      'self',
      'agree',
      'compatible',
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(cells[4]?.word).toBe('no sentence like it');
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

describe('whole texts', () => {
  const textOf = (outlet: string) => view.texts[view.columns.findIndex(({ name }) => name === outlet)]!;
  const runs = (outlet: string) => textOf(outlet).paragraphs.flat();
  const said = ({ spans }: { spans: { text: string }[] }) => spans.map(({ text }) => text).join('');
  const idOf = (label: string) => row(label).detail.id;

  test('are the paragraphs of each account, letter for letter', () => {
    for (const { id, outlet, text } of SAMPLE.articles) {
      const paragraphs = textOf(outlet).paragraphs.map((one) => one.map(said).join(''));
      expect(paragraphs, id).toEqual(text.split('\n\n'));
    }
  });

  test('a sentence knows its claims, in every account that tells them', () => {
    const tellers = SAMPLE.articles.flatMap(({ outlet }) =>
      runs(outlet)
        .filter(({ claims }) => claims.includes(idOf('When: Port reopens')))
        .map((run) => `${outlet}: ${said(run)}`),
    );
    expect(tellers).toEqual([
      'Northlight Radio: The port of Larsund will reopen on Friday, nine days after a crane fell onto a berth.',
      'Meridian Wire: The port of Larsund reopens on Monday, its owner said.',
      'Harbor Ledger: The port of Larsund opens again next Friday.',
      'Delta Business Daily: The port of Larsund is to reopen on Friday.',
      'Coast Daily: The port of Larsund reopens on Monday, its owner said.',
    ]);
  });

  test('only the words that differ are marked, in this article and in the odd account', () => {
    const marked = (outlet: string) =>
      runs(outlet).flatMap(({ spans }) => spans.flatMap(({ text, mark, shape }) => (mark ? `${shape} ${text}` : [])));
    expect(marked('Northlight Radio')).toContain('conflict Friday');
    expect(marked('Meridian Wire')).toContain('conflict Monday');
    expect(marked('Harbor Ledger')).not.toContain('conflict next Friday');
  });

  test('claims whose sentences lie within each other share what they share', () => {
    const text = 'One fell. Two rose. Three stood.';
    const article = { ...SAMPLE.articles[0]!, text };
    const version = (sentence: string) => {
      const start = text.indexOf(sentence);
      return { article: article.id, text: sentence, sentence, start, end: start + sentence.length, value: '' };
    };
    const details = [version(text), version('Two rose.')].map((one, at) => ({ id: `${at}`, versions: [one] }) as never);
    const { paragraphs } = wholeText(article, details, []);
    expect(paragraphs.flat().map((run) => [said(run), run.claims])).toEqual([
      ['One fell. ', ['0']],
      ['Two rose.', ['0', '1']],
      [' Three stood.', ['0']],
    ]);
  });
});
