import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CatalogueEntry, indexOutlets, outletAt } from '@/utils/gather/catalogue';

const catalogue: CatalogueEntry[] = JSON.parse(readFileSync('public/catalogue.json', 'utf8'));
const index = indexOutlets(catalogue);

describe('the catalogue', () => {
  test('holds at least 2,000 outlets with feeds or news sitemaps, each once', () => {
    expect(catalogue.filter(({ feeds, sitemaps }) => feeds.length + sitemaps.length > 0).length).toBeGreaterThan(2_000);
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
  });

  test('says for each outlet where its facts come from, and leads to web addresses only', () => {
    expect(
      catalogue.filter(({ from, domains, name }) => from.length === 0 || domains.length === 0 || name === ''),
    ).toEqual([]);
    const addresses = catalogue.flatMap(({ feeds, sitemaps }) => [...feeds, ...sitemaps]);
    expect(addresses.filter((address) => !/^https?:\/\/[^/]+\//.test(address))).toEqual([]);
    expect(catalogue.filter(({ country }) => country !== undefined && !/^[A-Z]{2}$/.test(country))).toEqual([]);
  });

  test.each([
    ['www.theguardian.com', 'theguardian.com'],
    ['amp.theguardian.com', 'theguardian.com'],
    ['news.bbc.co.uk', 'bbc.com'],
    ['m.bbc.com', 'bbc.com'],
    ['edition.theguardian.com', 'theguardian.com'],
    ['thenextweb.com', 'thenextweb.com'],
    ['www.newsbytesapp.com', 'newsbytesapp.com'],
    ['www.emirates247.com', 'emirates247.com'],
  ])('%s is %s', (host, id) => expect(outletAt(index, host)?.id).toBe(id));

  test.each(['nobody.example', 'com', 'co.uk', 'notbbc.com', '', 'a b'])('%j is nobody', (host) => {
    expect(outletAt(index, host)).toBeUndefined();
  });
});
