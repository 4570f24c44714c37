import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bestFeeds } from '@/scripts/catalogue/bestFeeds';
import { outletsByHand } from '@/scripts/catalogue/byHand';
import { countryOfDomain, countryOfName, countryOfParts } from '@/scripts/catalogue/countries';
import { gatherEntries, type Sources } from '@/scripts/catalogue/merge';
import { siteOf } from '@/scripts/catalogue/site';
import { isBareHosting } from '@/utils/extract/address/hosting';
import type { CatalogueEntry } from '@/utils/gather/catalogue/catalogue';
import { isSharedHost } from '@/utils/gather/feed/sharedHosts';

const NOTHING: Sources = { byHand: [], organisations: [], categories: [], publishers: [] };
const list = (category: string, language: string, ...feeds: string[]) => ({ category, type: 'topic', language, feeds });

describe('countries', () => {
  test.each([
    ['France', 'FR'],
    ['Russia', 'RU'],
    ['The Netherlands', 'NL'],
    ['Turkey', 'TR'],
    ['Netherlands/Morocco', undefined],
    ['Global', undefined],
    [null, undefined],
  ])('%j is %s', (name, code) => expect(countryOfName(name)).toBe(code));

  test.each([
    ['ledger.co.uk', [], 'GB'],
    ['ledger.de', ['Space'], 'DE'],
    ['census.gov', [], 'US'],
    ['ledger.com', ['France'], undefined],
    ['ledger.eu', ['Europe'], undefined],
    ['ledger.io', [], undefined],
    ['ledger.me', ['Montenegro'], 'ME'],
    ['ledger.me', ['Serbia'], undefined],
    ['ledger.mg', ['Taiwan'], undefined],
  ])('the domain %s in the lists %j tells %s', (domain, categories, code) =>
    expect(countryOfDomain(domain, categories)).toBe(code),
  );

  test.each([
    [['UK | Scotland', 'UK | Wales'], 'GB'],
    [['USA | Vermont', 'USA | Vermont'], 'US'],
    [['North Carolina'], 'US'],
    [['Germany | Bavaria', 'Germany'], 'DE'],
    [['Germany'], undefined],
    [['Germany | Bavaria', 'France'], undefined],
    [['USA | Boston', 'Space'], undefined],
    [['Ecology | France'], undefined],
    [[], undefined],
  ])('the lists %j tell %s', (categories, code) => expect(countryOfParts(categories)).toBe(code));
});

describe('sites', () => {
  test.each([
    ['https://www.ledger.co.uk/news', 'ledger.co.uk'],
    ['https://feeds.ledger.com/rss', 'ledger.com'],
    ['https://abcnews.go.com/x', 'abcnews.go.com'],
    ['https://somebody.substack.com/feed', 'somebody.substack.com'],
    ['https://somebody.herokuapp.com/feed', 'somebody.herokuapp.com'],
    ['https://feeds.feedburner.com/ledger', undefined],
    ['https://raw.githubusercontent.com/somebody/feeds/main/ledger.xml', undefined],
    ['https://substack.com/feed', undefined],
    ['https://s3.amazonaws.com/ledger/feed.xml', undefined],
    ['https://192.168.0.1/feed', undefined],
    ['not an address', undefined],
  ])('%s is published by %s', (address, site) => expect(siteOf(address)).toBe(site));
});

describe('feeds of an outlet', () => {
  const best = (...feeds: string[]) =>
    bestFeeds(
      { id: '', name: '', domains: [], language: 'en', sitemaps: [], subjects: [], feeds },
      new Map([[GERMAN, 'de']]),
    );
  const GERMAN = 'https://ledger.example/feed/';
  const at = (path: string) => `https://ledger.example${path}`;

  test('the whole outlet first, then its news, then the rest, then sport, another language last', () => {
    const wanted = [at('/rss.xml'), at('/world/rss'), at('/harwick.xml'), at('/sport/rss.xml'), GERMAN];
    expect(best(...wanted.toReversed())).toEqual(wanted);
  });

  test('six at most, each once', () => {
    const many = Array.from({ length: 9 }, (_, at) => `https://ledger.example/world/${at}`);
    expect(best(...many, ...many)).toEqual(many.slice(0, 6));
  });
});

describe('an entry', () => {
  test('is made of all sources, the best name first', () => {
    const [entry, ...others] = gatherEntries({
      byHand: [],
      publishers: [
        {
          name: 'The Ledger',
          domain: 'https://ledger.co.uk',
          region: 'uk',
          language: 'en',
          rss: [],
          newsSitemaps: ['https://www.ledger.co.uk/news.xml'],
        },
      ],
      organisations: [
        { name: 'Ledger Group', domains: ['ledger.co.uk'], country: 'United Kingdom', typology: 'Trust' },
      ],
      categories: [list('World', 'en', 'https://feeds.ledger.co.uk/rss.xml', 'https://www.ledger.co.uk/x?apikey=1')],
    });
    expect(others).toEqual([]);
    expect(entry).toEqual({
      id: 'ledger.co.uk',
      name: 'The Ledger',
      domains: ['ledger.co.uk'],
      country: 'GB',
      language: 'en',
      owner: 'Trust',
      feeds: ['https://feeds.ledger.co.uk/rss.xml'],
      sitemaps: ['https://www.ledger.co.uk/news.xml'],
      subjects: ['World'],
      from: ['fundus', 'kite outlets', 'kite feeds'],
    });
  });

  test('takes the feeds that were chosen by hand in place of all others, and no feed of another site', () => {
    const byHand = {
      id: 'ledger.com',
      name: 'Ledger',
      domains: ['ledger.com'],
      feeds: ['https://ledger.com/main'],
      sitemaps: [],
      subjects: [],
    };
    const publisher = { name: 'Wire', domain: 'https://wire.com', region: 'us', language: 'en', newsSitemaps: [] };
    const entries = gatherEntries({
      ...NOTHING,
      byHand: [byHand],
      publishers: [{ ...publisher, rss: ['https://elsewhere.example/wire'] }],
      categories: [list('Sport', 'en', 'https://ledger.com/sport')],
    });
    expect(entries).toMatchObject([
      { id: 'ledger.com', feeds: ['https://ledger.com/main'], from: ['by hand', 'kite feeds'] },
      { id: 'wire.com', feeds: [] },
    ]);
  });

  test('says where a country was derived from', () => {
    const entries = gatherEntries({
      ...NOTHING,
      categories: [list('UK | Wales', 'en', 'https://ledger.com/rss'), list('Space', 'en', 'https://sterne.de/rss')],
    });
    expect(entries).toMatchObject([
      { id: 'ledger.com', country: 'GB', countryFrom: 'local lists' },
      { id: 'sterne.de', country: 'DE', countryFrom: 'domain' },
    ]);
  });
});

test('no entry that the extension comes with stands for all who publish at a host', () => {
  const entries: CatalogueEntry[] = JSON.parse(readFileSync('public/catalogue.json', 'utf8'));
  const hosts = entries.flatMap(({ domains }) => domains);
  expect(hosts.length).toBeGreaterThan(5_000);
  expect(hosts.filter((host) => isBareHosting(host) || isSharedHost(host))).toEqual([]);
});

test('each line written by hand is whole: a domain, a name, web addresses on its own domains', () => {
  const outlets = outletsByHand();
  expect(outlets.length).toBeGreaterThan(100);
  expect(new Set(outlets.map(({ id }) => id)).size).toBe(outlets.length);
  const wrong = outlets.filter(
    ({ domains, name, country, feeds, sitemaps }) =>
      name === '' ||
      !/^[A-Z]{2}$/.test(country ?? '') ||
      [...feeds, ...sitemaps].some((url) => !domains.some((domain) => new URL(url).hostname.endsWith(domain))),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
