import { describe, expect, test } from 'vitest';
import type { Outlet } from '@/utils/model';
import { countryFacets, starterOutlets, subjectFacets } from '@/utils/present/outlets/starterOutlets';
import { CHINESE, ENGLISH } from '../testWords';

const outlet = (id: string, change: Partial<Outlet & { from: string[] }> = {}) => ({
  id,
  name: id,
  domains: [id],
  language: 'en',
  feeds: [`https://${id}/feed`],
  sitemaps: [],
  subjects: ['Space', 'Sweden'],
  ...change,
});
const CATALOGUE = [
  outlet('small.example', { from: ['one'], country: 'GB' }),
  outlet('known.example', { from: ['one', 'two'], country: 'US', subjects: ['Space', 'NBA', 'Soccer'] }),
  outlet('silent.example', { from: ['one', 'two', 'three'], feeds: [] }),
  outlet('fremd.example', { language: 'de', country: 'DE', from: ['one', 'two'] }),
];
const NONE = new Set<string>();

describe('starterOutlets', () => {
  test.each([
    [
      'the reader’s language, the best known first',
      { countries: NONE, subjects: NONE, languages: ['en'] },
      ['known.example', 'small.example'],
    ],
    ['a country in any language', { countries: new Set(['DE']), subjects: NONE, languages: ['en'] }, ['fremd.example']],
    ['a subject', { countries: NONE, subjects: new Set(['sport']), languages: ['en'] }, ['known.example']],
    [
      'each language that the reader reads',
      { countries: NONE, subjects: NONE, languages: ['de', 'en'] },
      ['fremd.example', 'known.example', 'small.example'],
    ],
    ['no such language', { countries: NONE, subjects: NONE, languages: ['fi'] }, []],
  ])('%s', (_name, selection, ids) => expect(starterOutlets(CATALOGUE, selection).map(({ id }) => id)).toEqual(ids));

  test('each language has its share of the forty', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      outlet(`o${at}.example`, { language: at < 50 ? 'en' : 'zh-Hant' }),
    );
    const offered = starterOutlets(many, { countries: NONE, subjects: NONE, languages: ['en', 'zh'] });
    expect(offered.filter(({ language }) => language === 'en')).toHaveLength(20);
    expect(offered.filter(({ language }) => language === 'zh-Hant')).toHaveLength(10);
  });

  test('at most forty: the browser lists every site in its question', () => {
    const many = Array.from({ length: 60 }, (_, at) => outlet(`o${at}.example`));
    expect(starterOutlets(many, { countries: NONE, subjects: NONE, languages: ['en'] })).toHaveLength(40);
  });
});

test('countries are named in the reader’s language', () => {
  expect(
    countryFacets(CATALOGUE, new Set(['GB']), ENGLISH).map(({ label, count, checked }) => [label, count, checked]),
  ).toEqual([
    ['Germany', 1, false],
    ['United Kingdom', 1, true],
    ['United States', 1, false],
  ]);
  expect(countryFacets(CATALOGUE, NONE, CHINESE).map(({ label }) => label)).toContain('英国');
});

test('subjects come by how many outlets have them, each once; a country is none', () => {
  const facets = subjectFacets(CATALOGUE, NONE, ENGLISH);
  expect(facets.map(({ label, count }) => `${label} ${count}`)).toEqual(['Science 4', 'Sport 1']);
});
