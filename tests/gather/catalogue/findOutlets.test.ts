import { expect, test } from 'vitest';
import type { CatalogueEntry } from '@/utils/gather/catalogue/catalogue';
import { findOutlets } from '@/utils/gather/catalogue/findOutlets';

const entry = (id: string, name: string, known = 1): CatalogueEntry => ({
  id,
  name,
  domains: [id],
  feeds: [],
  sitemaps: [],
  subjects: [],
  from: Array.from({ length: known }, () => 'by hand' as const),
});
const CATALOGUE = [
  entry('elpais.com', 'El País'),
  entry('paiscalled.example', 'Called'),
  entry('nation.example', 'The Nation', 1),
  entry('nations.example', 'Nation', 1),
  entry('thenational.example', 'The National', 3),
  entry('combination.example', 'Combination'),
];

test.each<[string, string[]]>([
  ['el pais', ['elpais.com']],
  ['PAÍS', ['paiscalled.example', 'elpais.com']],
  ['https://www.elpais.com', ['elpais.com']],
  ['nation', ['nations.example', 'nation.example', 'thenational.example', 'combination.example']],
  ['n', []],
  ['', []],
  ['nobody', []],
])('%j finds %j', (text, ids) => expect(findOutlets(CATALOGUE, text).map(({ id }) => id)).toEqual(ids));

test('eight at most, the best known first', () => {
  const many = Array.from({ length: 20 }, (_, at) => entry(`ledger${at}.example`, `Ledger ${at}`, at));
  const found = findOutlets(many, 'ledger');
  expect(found).toHaveLength(8);
  expect(found[0]?.name).toBe('Ledger 19');
});
