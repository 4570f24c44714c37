import { describe, expect, test } from 'vitest';
import { marksLine, outletRows, topicOf } from '@/utils/present/options/optionsView';
import { OUTLETS } from '../sampleStory';
import { ENGLISH } from '../testWords';

describe('topicOf', () => {
  test.each([
    ['a line a mark', 'Alibaba\nClaude Code, Claude', [['Alibaba'], ['Claude Code', 'Claude']]],
    ['commas of other scripts', '阿里巴巴，阿里、淘宝', [['阿里巴巴', '阿里', '淘宝']]],
    ['empty lines are nothing', '\n Alibaba \n\n', [['Alibaba']]],
  ])('%s', (_name, marks, lists) => {
    expect(topicOf({ name: ' Ban ', marks, excludes: 'Qwen, ' }, 't')).toEqual({
      id: 't',
      name: 'Ban',
      marks: lists,
      excludes: ['Qwen'],
    });
  });

  test.each([
    ['without a name', { name: ' ', marks: 'Alibaba', excludes: '' }],
    ['without a mark', { name: 'Ban', marks: ' ,\n', excludes: '' }],
  ])('is none %s', (_name, draft) => expect(topicOf(draft, 't')).toBeUndefined());
});

test('marks on one line', () => {
  const topic = { id: 't', name: 'Ban', marks: [['Alibaba'], ['Claude Code', 'Claude']], excludes: ['Qwen'] };
  expect(marksLine(topic)).toBe('Alibaba + Claude Code / Claude − Qwen');
});

test.each([
  [[], [false, false]],
  [['*://*.northlight.example/*'], [true, false]],
  [['*://*/*'], [true, true]],
])('with the origins %j, outlets are allowed: %j', (origins, allowed) => {
  expect(outletRows(OUTLETS.slice(0, 2), origins, [], ENGLISH).map((row) => row.allowed)).toEqual(allowed);
});

test('says when access was taken back, which wants mending; access never given does not', () => {
  const [row, other] = outletRows(
    [{ ...OUTLETS[0]!, takenBackAt: Date.parse('2026-07-01T10:00:00Z') }, OUTLETS[1]!],
    [],
    [],
    ENGLISH,
  );
  expect(row?.access.replace(/\s/g, ' ')).toBe('Access taken back on Jul 1, 10:00 AM.');
  expect([row?.failed, other?.failed]).toEqual([true, false]);
});

test('a feed that moved is told of while its outlet is allowed and still asks there', () => {
  const outlet = { ...OUTLETS[0]!, feeds: ['https://northlight.example/rss'], sitemaps: [] };
  const pull = { url: outlet.feeds[0]!, outlet: outlet.id, nextAt: 0, items: 0, askedAt: 1, problem: { is: 'moved' } };
  const movedIn = (origins: string[], feeds = outlet.feeds) =>
    outletRows([{ ...outlet, feeds }], origins, [pull as never], ENGLISH)[0]?.moved?.feed;
  expect(movedIn(['*://*/*'])).toBe(pull.url);
  expect(movedIn([])).toBeUndefined();
  expect(movedIn(['*://*/*'], ['https://feeds.harbour.example/a.xml'])).toBeUndefined();
});
