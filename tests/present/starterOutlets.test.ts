import { describe, expect, test } from 'vitest';
import type { Outlet } from '@/utils/model';
import { countryFacets, starterOutlets, subjectFacets } from '@/utils/present/starterOutlets';
import { CHINESE, ENGLISH } from './testWords';

const outlet = (id: string, change: Partial<Outlet & { from: string[] }> = {}) => ({
  id,
  name: id,
  domains: [id],
  language: 'en',
  feeds: [`https://${id}/feed`],
  sitemaps: [],
  subjects: ['World'],
  ...change,
});
const CATALOGUE = [
  outlet('small.example', { from: ['one'], country: 'GB' }),
  outlet('known.example', { from: ['one', 'two'], country: 'US', subjects: ['World', 'Sport'] }),
  outlet('silent.example', { from: ['one', 'two', 'three'], feeds: [] }),
  outlet('fremd.example', { language: 'de', country: 'DE', from: ['one', 'two'] }),
];
const NONE = new Set<string>();

describe('starterOutlets', () => {
  test.each([
    [
      'the reader’s language, the best known first',
      { countries: NONE, subjects: NONE, language: 'en' },
      ['known.example', 'small.example'],
    ],
    ['a country in any language', { countries: new Set(['DE']), subjects: NONE, language: 'en' }, ['fremd.example']],
    ['a subject', { countries: NONE, subjects: new Set(['Sport']), language: 'en' }, ['known.example']],
    ['no such language', { countries: NONE, subjects: NONE, language: 'fi' }, []],
  ])('%s', (_name, wish, ids) => expect(starterOutlets(CATALOGUE, wish).map(({ id }) => id)).toEqual(ids));

  test('at most forty: the browser lists every site in its question', () => {
    const many = Array.from({ length: 60 }, (_, at) => outlet(`o${at}.example`));
    expect(starterOutlets(many, { countries: NONE, subjects: NONE, language: 'en' })).toHaveLength(40);
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

test('subjects come by how many outlets have them', () => {
  expect(subjectFacets(CATALOGUE, NONE).map(({ label, count }) => `${label} ${count}`)).toEqual(['World 4', 'Sport 1']);
});
