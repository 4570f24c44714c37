import { expect, test } from 'vitest';
import { outletPatterns } from '@/utils/present/sitePattern';

test('an outlet is asked for with the hosts that its feeds stand on, each once', () => {
  const ledger = {
    domains: ['ledger.example'],
    feeds: ['https://www.ledger.example/rss', 'https://feeds.cdn.example/ledger', 'https://feeds.cdn.example/sport'],
    sitemaps: ['https://maps.example:8443/news.xml'],
  };
  const hosts = ['ledger.example', 'feeds.cdn.example', 'maps.example'];
  expect(outletPatterns([ledger, ledger])).toEqual(hosts.map((host) => `*://*.${host}/*`));
});
