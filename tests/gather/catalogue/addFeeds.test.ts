import { expect, test } from 'vitest';
import { addFeeds, movedTo } from '@/utils/gather/catalogue/addFeeds';

const OLD = 'https://ledger.example/rss';
const NEW = 'https://feeds.harbour.example/ledger.xml';
const LEDGER = {
  id: 'ledger.example',
  name: 'Ledger',
  domains: ['ledger.example'],
  feeds: [OLD, 'https://ledger.example/sport'],
  sitemaps: ['https://ledger.example/news.xml'],
  subjects: [],
};

test('a feed that moved stands where the old one stood, and nothing else changes', () => {
  expect(movedTo(LEDGER, OLD, ` ${NEW} `)).toEqual({ ...LEDGER, feeds: [NEW, 'https://ledger.example/sport'] });
});

test('one that moved to a feed which is known is asked once', () => {
  expect(movedTo(LEDGER, OLD, 'https://ledger.example/sport')?.feeds).toEqual(['https://ledger.example/sport']);
});

test.each(['', 'ledger', 'javascript:alert(1)', 'file:///etc/passwd'])('%j is no address to move to', (address) => {
  expect(movedTo(LEDGER, OLD, address)).toBeUndefined();
});

test('another list adds its feeds, and takes nothing', () => {
  const imported = { ...LEDGER, domains: [], sitemaps: [], feeds: [OLD, NEW] };
  expect(addFeeds({ ...LEDGER, country: 'GB' }, imported)).toEqual({
    ...LEDGER,
    country: 'GB',
    feeds: [...LEDGER.feeds, NEW],
  });
});
