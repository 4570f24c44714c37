import { expect, test } from 'vitest';
import { aboutOutlet } from '@/utils/present/outlets/outletView';
import { ownerKind } from '@/utils/present/outlets/ownerKind';
import { ENGLISH } from '../testWords';

test.each([
  ['a broadcaster that the state pays and does not run', 'State Funded Media', 'GB', 'bbc.com', 'public'],
  ['one that it runs', 'State Funded Media', 'RU', 'rt.com', 'state'],
  ['a government’s own page', 'State Funded Media', 'DE', 'bundesregierung.de', 'state'],
  ['a company', 'Groupe Figaro, Private Media', 'FR', 'lefigaro.fr', 'private'],
  ['a broadcaster by law', 'SRG SSR, Public Media', 'CH', 'srf.ch', 'public'],
  ['a trust', 'Trust', 'GB', 'theguardian.com', 'nonprofit'],
  ['a cooperative', 'Cooperative', 'US', 'apnews.com', 'cooperative'],
  ['words that say nothing', 'Somebody', 'US', 'some.example', undefined],
])('%s', (_name, owner, country, id, kind) => expect(ownerKind({ id, owner, country })).toBe(kind));

test('country and owner are told in plain words, and what is not known is said', () => {
  const outlet = { id: 'bbc.com', name: 'BBC', domains: ['bbc.com'], feeds: [], sitemaps: [], subjects: [] };
  expect(aboutOutlet({ ...outlet, country: 'GB', owner: 'State Funded Media' }, ENGLISH)).toBe(
    'United Kingdom · public broadcaster',
  );
  expect(aboutOutlet(outlet, ENGLISH)).toBe('country and owner unknown');
});
