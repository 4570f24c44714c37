import { describe, expect, test } from 'vitest';
import type { Match } from '@/utils/model';
import { type CoverageFacts, type PopupFacts, popupView } from '@/utils/present/popup/popupView';
import { SAMPLE } from '../sampleStory';
import { ENGLISH, NOW } from '../testWords';

const COVERAGE: CoverageFacts = {
  state: 'ready',
  asked: { done: 40, of: 40 },
  failed: [{ outlet: 'Eastgate Post', reason: { is: 'status', status: 404 }, at: NOW }],
  matches: [],
  comparison: SAMPLE.comparison,
  updatedAt: NOW,
  kept: false,
  aside: [],
};
const FACTS: PopupFacts = {
  tab: { state: 'article', reason: '', url: SAMPLE.openArticle },
  coverage: COVERAGE,
  articles: SAMPLE.articles,
  found: [],
  outlets: SAMPLE.outlets,
  items: { count: 2180, since: Date.parse('2026-06-20T00:00:00Z') },
  online: true,
};
const seen = (change: Partial<PopupFacts>) => popupView({ ...FACTS, ...change }, ENGLISH);

describe('which state the popup is in', () => {
  test.each<[string, Partial<PopupFacts>]>([
    ['ready', {}],
    ['opening', { articles: [], coverage: undefined, tab: undefined }],
    ['working', { coverage: { ...COVERAGE, state: 'asking' } }],
    ['working', { coverage: { ...COVERAGE, state: 'comparing' } }],
    ['empty', { articles: SAMPLE.articles.slice(0, 1) }],
    ['empty', { coverage: { ...COVERAGE, comparison: undefined } }],
    ['not-article', { tab: { state: 'not-article', reason: '64 headlines', url: 'https://a.example/' } }],
    ['not-allowed', { tab: { state: 'not-allowed', reason: '', url: 'https://a.example/' } }],
    ['unreadable', { tab: { state: 'unreadable', reason: 'no answer', url: 'https://a.example/' } }],
  ])('%s', (state, change) => expect(seen(change).state).toBe(state));
});

test('ready: who was asked, who failed, since when items are kept', () => {
  expect(seen({})).toMatchObject({
    asked: 'Asked 40 outlets at 4:30 PM: 39 answered, 1 failed. Headlines are kept since Jun 20.',
    offline: undefined,
  });
});

test('while sentences are read for what they mean, that is said, and that it takes seconds', () => {
  expect(seen({ coverage: { ...COVERAGE, state: 'refining' } })).toMatchObject({
    state: 'ready',
    asked: expect.stringMatching(/^Compared by words so far\. By meaning in some seconds: .* Asked 40 outlets/),
  });
});

test('offline: what is stored stays on show, with its age', () => {
  expect(seen({ online: false })).toMatchObject({
    state: 'ready',
    offline: 'Compared with 4 stored reports, newest Jul 4, 6:05 AM.',
  });
});

test('working: counts, not percentages, and what was found so far, a copy of an agency text not once more', () => {
  const found = [{ id: 'https://late.example/', outlet: 'Late News', title: 'Port' }];
  expect(seen({ found, coverage: { ...COVERAGE, state: 'asking', asked: { done: 34, of: 40 } } })).toMatchObject({
    line: 'Asked 34 of 40 outlets',
    foundLine: '5 reports found',
    found: [
      { done: true },
      { done: true },
      { done: true },
      { note: 'summary compared' },
      { outlet: 'Late News', note: 'waiting', done: false },
    ],
  });
});

test('nothing found: what was asked, which failed and why, and what came near', () => {
  const near = { id: 'https://near.example/', outlet: 'Near News', title: 'Another crane' };
  const match = {
    id: near.id,
    score: 0.3,
    sameStory: false,
    reasons: [{ says: 'names', words: ['Larsund'] }],
  } satisfies Match;
  const view = seen({
    articles: SAMPLE.articles.slice(0, 1),
    found: [near],
    coverage: { ...COVERAGE, matches: [match] },
  });
  expect(view).toMatchObject({
    facts: [
      { count: '39', line: 'answered, 2,180 headlines kept since Jun 20' },
      { count: '1', line: expect.stringMatching(/Eastgate Post.?: answered 404/) },
    ],
    near: [{ title: 'Another crane', reasons: 'both name Larsund' }],
  });
});

test('nothing found and nothing kept: no day is named since when', () => {
  const view = seen({ articles: SAMPLE.articles.slice(0, 1), items: { count: 0 } });
  expect(view).toMatchObject({ facts: [{ count: '39', line: 'answered, no headlines kept yet' }, {}] });
});

test('asks the browser for the site with its sub-domains', () => {
  const tab = { state: 'not-allowed' as const, reason: '', url: 'https://www.a.example/x' };
  expect(seen({ tab })).toEqual({ state: 'not-allowed', host: 'a.example', pattern: '*://*.a.example/*' });
});

test('asks for no site under which anybody may publish', () => {
  const tab = { state: 'not-allowed' as const, reason: '', url: 'https://substack.com/home/post/p-1' };
  expect(seen({ tab })).toEqual({ state: 'not-allowed', host: 'substack.com', pattern: undefined });
});

test.each(['chrome://settings', 'about:config', 'file:///tmp/page.html'])('%s can be asked for by nobody', (url) => {
  const tab = { state: 'not-allowed' as const, reason: 'browser refuses', url };
  expect(seen({ tab })).toMatchObject({ state: 'unreadable', why: 'Your browser lets no extension read it.' });
});
