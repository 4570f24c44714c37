import { expect, test } from 'vitest';
import type { CatalogueEntry } from '@/utils/gather/catalogue/catalogue';
import type { Pack } from '@/utils/gather/catalogue/packs';
import { packViews } from '@/utils/present/outlets/packView';
import { CHINESE, ENGLISH, GERMAN } from '../testWords';

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
  const found = packViews(PACKS, CATALOGUE, new Set(['wire.example']), ENGLISH);
  expect(found).toMatchObject([
    { id: 'northernEurope', name: 'Northern Europe', outlets: 'Ledger, Wire', count: 2, added: false },
    { id: 'climate', name: 'Climate', outlets: 'Wire', count: 1, added: true },
  ]);
  expect(packViews(PACKS, CATALOGUE, new Set(), CHINESE).map(({ name }) => name)).toEqual(['北欧', '气候']);
});

test('of many outlets four are named', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => entry(`${id}.example`, id.toUpperCase()));
  const [view] = packViews([pack('climate', ...many.map(({ id }) => id))], many, new Set(), ENGLISH);
  expect(view?.outlets).toBe('A, B, C, D +2');
  expect(view?.all).toBe('A, B, C, D, E, F');
});

test('packs of the reader’s country come first, then those in their language', () => {
  const german = [entry('a.example', 'A'), entry('b.example', 'B')].map((one) => ({ ...one, language: 'de' }));
  const catalogue = [...CATALOGUE, ...german];
  const packs = [pack('climate', 'wire.example'), pack('AT', 'a.example'), pack('DE', 'b.example')];
  const views = packViews(packs, catalogue, new Set(), { ...GERMAN, locale: 'de-DE' });
  expect(views.map(({ id, near }) => `${id} ${near}`)).toEqual(['DE true', 'AT true', 'climate false']);
});
