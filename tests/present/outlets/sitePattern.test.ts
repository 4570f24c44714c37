import { expect, test } from 'vitest';
import { outletPatterns, readablePatterns } from '@/utils/present/outlets/sitePattern';

const LEDGER = { domains: ['ledger.example', 'ledger.test'] };

test.each<[string, string[], string[]]>([
  ['what was granted of it', ['*://*.ledger.example/*'], ['*://*.ledger.example/*']],
  ['one host of it, granted in the browser’s settings', ['https://www.ledger.test/*'], ['https://www.ledger.test/*']],
  ['no outlet that is not chosen', ['*://*.beacon.example/*'], []],
  ['no site that only ends like it', ['*://*.badledger.example/*'], []],
  [
    'no more than its sites where all sites are granted',
    ['*://*/*'],
    ['*://*.ledger.example/*', '*://*.ledger.test/*'],
  ],
  ['the same for all addresses', ['<all_urls>'], ['*://*.ledger.example/*', '*://*.ledger.test/*']],
])('of a chosen outlet, pages are read on %s', (_what, granted, expected) => {
  expect(readablePatterns([LEDGER], granted)).toEqual(expected);
});

test('an outlet is asked for with the hosts that its feeds stand on, each once', () => {
  const ledger = {
    domains: ['ledger.example'],
    feeds: ['https://www.ledger.example/rss', 'https://feeds.cdn.example/ledger', 'https://feeds.cdn.example/sport'],
    sitemaps: ['https://maps.example:8443/news.xml'],
  };
  const hosts = ['ledger.example', 'feeds.cdn.example', 'maps.example'];
  expect(outletPatterns([ledger, ledger])).toEqual(hosts.map((host) => `*://*.${host}/*`));
});
