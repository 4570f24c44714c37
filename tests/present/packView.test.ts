import { expect, test } from 'vitest';
import type { CatalogueEntry } from '@/utils/gather/catalogue';
import type { Pack } from '@/utils/gather/packs';
import { packViews } from '@/utils/present/packView';
import { CHINESE, ENGLISH } from './testWords';

const entry = (id: string, name: string): CatalogueEntry => ({
  id,
  name,
  domains: [id],
  feeds: [],
  sitemaps: [],
  subjects: [],
  from: ['by hand'],
});
const CATALOGUE = [entry('wire.example', 'Wire'), entry('ledger.example', 'Ledger')];
const pack = (id: string, ...outlets: string[]): Pack => ({ id, from: 'by hand', outlets });
const PACKS = [
  pack('northernEurope', 'ledger.example', 'wire.example'),
  pack('climate', 'wire.example'),
  pack('FR', 'gone.example'),
];

test('packs are named in the reader’s language, with their outlets in order; one without any is not offered', () => {
  expect(packViews(PACKS, CATALOGUE, new Set(['wire.example']), ENGLISH)).toEqual([
    { id: 'northernEurope', name: 'Northern Europe', outlets: 'Ledger, Wire', count: 2, added: false },
    { id: 'climate', name: 'Climate', outlets: 'Wire', count: 1, added: true },
  ]);
  expect(packViews(PACKS, CATALOGUE, new Set(), CHINESE).map(({ name }) => name)).toEqual(['北欧', '气候']);
});
