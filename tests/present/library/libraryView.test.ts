import { describe, expect, test } from 'vitest';
import { earlierChapters, filterLibrary, libraryRow, type StoredStory } from '@/utils/present/library/libraryView';
import { timelineView } from '@/utils/present/story/timelineView';
import { SAMPLE } from '../sampleStory';
import { ENGLISH, NOW } from '../testWords';

const STORY: StoredStory = {
  articleId: SAMPLE.openArticle,
  state: 'ready',
  openedAt: NOW,
  kept: false,
  notes: 0,
  topics: ['port'],
  comparison: SAMPLE.comparison,
  articles: SAMPLE.articles,
  changed: false,
};
const row = libraryRow(STORY, ENGLISH);
const older = libraryRow({ ...STORY, articleId: 'older', openedAt: NOW - 86_400_000, kept: true }, ENGLISH);

test('a row says where it was read, who else reports as the popup counts them, and the verdicts', () => {
  expect(row.line.replace(/\s/g, ' ')).toBe('Read in Northlight Radio, 4:30 PM · 4 reports by 4 other outlets');
  expect(row.counts).toEqual([
    { shape: 'conflict', text: '1 conflict' },
    { shape: 'compatible', text: '3 told differently' },
  ]);
});

test('the strip runs from the first report to the last', () => {
  expect(row.strip?.dots.map(({ at, isOpen }) => [Math.round(at * 100), isOpen])).toEqual([
    [0, false],
    [4, false],
    [30, false],
    [73, false],
    [100, true],
  ]);
});

describe('filterLibrary', () => {
  test.each([
    ['the words of a version', { query: '24.6 million', filter: 'all' as const }, 2],
    ['words in any order and case', { query: 'HARBOR crane', filter: 'all' as const }, 2],
    ['no such word', { query: 'zeppelin', filter: 'all' as const }, 0],
    ['kept ones', { query: '', filter: 'kept' as const }, 1],
    ['a topic', { query: '', filter: 'all' as const, topic: 'wheat' }, 0],
    ['from a day on', { query: '', filter: 'all' as const, from: '2026-07-04' }, 1],
    ['until a day', { query: '', filter: 'all' as const, until: '2026-07-03' }, 1],
    ['the days between', { query: '', filter: 'all' as const, from: '2026-07-03', until: '2026-07-04' }, 2],
    ['days on which nothing was read', { query: '', filter: 'all' as const, from: '2026-07-05' }, 0],
  ])('%s', (_name, selection, count) => {
    expect(filterLibrary([row, older], selection).flatMap(({ rows }) => rows)).toHaveLength(count);
  });

  test('groups by the day of reading', () => {
    const days = filterLibrary([row, older], { query: '', filter: 'all' });
    expect(days.map(({ day }) => day)).toEqual(['Saturday, July 4', 'Friday, July 3']);
  });
});

test('earlier chapters share a topic and were read before', () => {
  expect(earlierChapters([row, older], SAMPLE.openArticle)).toEqual([older]);
  expect(earlierChapters([row, older], 'older')).toEqual([]);
});

test('the timeline shows what an outlet changed after publishing', () => {
  const [, , harbor] = SAMPLE.articles;
  const text = harbor!.text.replace('next Friday', 'next Thursday');
  const editions = new Map([[harbor!.id, [{ title: harbor!.title, text, seenAt: NOW }]]]);
  const entry = timelineView(SAMPLE, editions, ENGLISH).entries.find(({ outlet }) => outlet === 'Harbor Ledger');
  const marked = (spans: { text: string; mark?: boolean }[] = []) =>
    spans.filter(({ mark }) => mark).map((one) => one.text);
  expect(marked(entry?.changes[0]?.before)).toEqual(['Thursday']);
  expect(marked(entry?.changes[0]?.after)).toEqual(['Friday']);
});
