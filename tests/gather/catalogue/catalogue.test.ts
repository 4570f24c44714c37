import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CatalogueEntry, indexOutlets, outletAt, searchCatalogue } from '@/utils/gather/catalogue/catalogue';
import { outletsOfPack, type Pack } from '@/utils/gather/catalogue/packs';

const file = readFileSync('public/catalogue.json', 'utf8');
const catalogue: CatalogueEntry[] = JSON.parse(file);
const packs: Pack[] = JSON.parse(readFileSync('public/packs.json', 'utf8'));
const index = indexOutlets(catalogue);
const search = searchCatalogue(file);

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
    expect(addresses.filter((address) => /[?&](?:api_?key|token)=/i.test(address))).toEqual([]);
  });

  test('gives countries by the codes in use now, for more than half', () => {
    const countries = catalogue.flatMap(({ country }) => country ?? []);
    const canonical = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
    expect(countries.filter((code) => !/^[A-Z]{2}$/.test(code) || !canonical(code))).toEqual([]);
    expect(countries.length).toBeGreaterThan(catalogue.length / 2);
  });

  test('asks only where the outlet’s own grant reaches', () => {
    const isCovered = (address: string, domains: string[]) =>
      domains.some(
        (domain) => new URL(address).hostname === domain || new URL(address).hostname.endsWith(`.${domain}`),
      );
    const beyond = catalogue.filter(({ feeds, sitemaps, domains }) =>
      [...feeds, ...sitemaps].some((address) => !isCovered(address, domains)),
    );
    expect(beyond.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['edition.cnn.com', 'CNN', 'US'],
    ['www.bbc.co.uk', 'BBC News', 'GB'],
    ['www.reuters.com', 'Reuters', 'GB'],
    ['apnews.com', 'Associated Press', 'US'],
    ['www.afp.com', 'Agence France-Presse', 'FR'],
    ['www.nytimes.com', 'The New York Times', 'US'],
    ['www.washingtonpost.com', 'Washington Post', 'US'],
    ['www.wsj.com', 'The Wall Street Journal', 'US'],
    ['www.theguardian.com', 'The Guardian', 'GB'],
    ['www.scmp.com', 'South China Morning Post', 'HK'],
    ['www.lemonde.fr', 'Le Monde', 'FR'],
    ['www.spiegel.de', 'Der Spiegel', 'DE'],
    ['elpais.com', 'El País', 'ES'],
    ['www3.nhk.or.jp', 'NHK', 'JP'],
    ['english.news.cn', 'Xinhua', 'CN'],
    ['www.aljazeera.com', 'Al Jazeera', 'QA'],
    ['tass.com', 'TASS', 'RU'],
    ['timesofindia.indiatimes.com', 'The Times of India', 'IN'],
    ['www1.folha.uol.com.br', 'Folha de S.Paulo', 'BR'],
    ['abcnews.go.com', 'ABC News', 'US'],
    ['www.abc.net.au', 'ABC News (Australia)', 'AU'],
  ])('%s is %s in %s, and can be asked', (host, name, country) => {
    const entry = outletAt(index, host);
    expect(entry).toMatchObject({ name, country });
    expect([...(entry?.feeds ?? []), ...(entry?.sitemaps ?? [])]).not.toEqual([]);
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
    expect(outletAt(search, host)).toBeUndefined();
  });
});

describe('searchCatalogue', () => {
  test('finds in the file what the index finds', () => {
    const hosts = catalogue.flatMap(({ domains }) => domains).filter((_, at) => at % 20 === 0);
    expect(hosts.map((host) => search.get(host))).toEqual(hosts.map((host) => index.get(host)));
  });

  test.each([
    ['the first of two entries', 'shared.example', 'one'],
    ['an entry whose host another one merely mentions', 'named.example', 'two'],
    ['the last line, which no comma follows', 'last.example', 'three'],
  ])('finds %s', (_what, host, id) => {
    const lines = [
      { id: 'one', name: 'named.example', domains: ['shared.example'] },
      { id: 'two', name: 'Two', domains: ['named.example', 'shared.example'] },
      { id: 'three', name: 'Three', domains: ['last.example'] },
    ].map((entry) => JSON.stringify(entry));
    expect(searchCatalogue(`[\n${lines.join(',\n')}\n]\n`).get(host)?.id).toBe(id);
  });
});

describe('starter packs', () => {
  test.each(packs.map((pack) => [pack.id, pack] as const))(
    '%s has at least five outlets, each with a name, a country and something to ask',
    (_id, pack) => {
      const outlets = outletsOfPack(pack, catalogue);
      expect(outlets.map(({ id }) => id)).toEqual(pack.outlets);
      expect(outlets.length).toBeGreaterThanOrEqual(5);
      const poor = outlets.filter(
        ({ id, name, country, feeds, sitemaps }) => name === id || !country || feeds.length + sitemaps.length === 0,
      );
      expect(poor.map(({ id }) => id)).toEqual([]);
      expect(pack.from).toBe('by hand');
    },
  );

  test('are regions and subjects, each once', () => {
    expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length);
    expect(packs.length).toBeGreaterThan(15);
  });
});
