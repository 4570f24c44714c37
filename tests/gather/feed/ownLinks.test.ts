import { describe, expect, test } from 'vitest';
import { withOwnLinks } from '@/utils/gather/feed/ownLinks';
import type { Item, Match } from '@/utils/model';

const match = (id: string, score: number): Match => ({ id, score, sameStory: score > 0.5, reasons: [] });
const item = (id: string, title: string, change: Partial<Item> = {}): Item => ({
  id,
  url: id,
  outlet: 'Ledger',
  title,
  summary: '',
  publishedAt: '2026-07-10T08:00:00Z',
  ...change,
});
const GOOGLE = 'https://news.google.com/rss/articles/CBMi1';
const OWN = 'https://www.ledger.example/bridge';
const found = (title: string, change: Partial<Item> = {}) => item(GOOGLE, title, { site: 'ledger.example', ...change });

describe('a search service’s link', () => {
  test.each<[string, Item, Item]>([
    ['has the headline', found('Bridge reopens on Friday'), item(OWN, 'Bridge reopens on Friday')],
    ['has it in other type', found('“Bridge” reopens – on Friday'), item(OWN, '"Bridge" reopens - on Friday')],
    ['is a part of the site', found('Bridge reopens'), item('https://news.ledger.example/b', 'Bridge reopens')],
    ['gives no time', found('Bridge reopens'), item(OWN, 'Bridge reopens', { publishedAt: undefined })],
  ])('gives way to the outlet’s own item that %s', (_what, opaque, own) => {
    const folded = withOwnLinks([match(GOOGLE, 0.9), match(own.id, 0.4)], [opaque, own]);
    expect(folded).toEqual([{ ...match(GOOGLE, 0.9), id: own.id }]);
  });

  test.each<[string, Item]>([
    ['another outlet with the agency’s headline', item('https://courier.example/b', 'Bridge reopens')],
    ['an outlet whose name only ends alike', item('https://theledger.example/b', 'Bridge reopens')],
    ['another headline', item(OWN, 'Bridge reopens late')],
    ['the same headline a week earlier', item(OWN, 'Bridge reopens', { publishedAt: '2026-07-03T08:00:00Z' })],
    ['another link of the service', item(`${GOOGLE}2`, 'Bridge reopens', { site: 'ledger.example' })],
  ])('stays beside %s', (_what, other) => {
    const matches = [match(other.id, 0.9), match(GOOGLE, 0.8)];
    expect(withOwnLinks(matches, [found('Bridge reopens'), other])).toEqual(matches);
  });
});

test('matches that no item is known of stay as they are', () => {
  expect(withOwnLinks([match(OWN, 0.9)], [])).toEqual([match(OWN, 0.9)]);
});
