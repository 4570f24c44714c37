import { expect, test } from 'vitest';
import { toldArticle } from '@/utils/browser/messages/toldArticle';

const AT = 'https://www.ledger.example/2026/ferry';
const honest = {
  id: 'https://ledger.example/2026/ferry',
  url: 'https://ledger.example/2026/ferry',
  outlet: 'Ledger',
  title: 'Ferry strike to start on Monday',
  text: 'Crews of the island ferry will strike from Monday.',
  authors: ['Ann Lee'],
  extent: 'full',
};

test('an article of the site that its script runs in is taken, and nothing else that is sent with it', () => {
  expect(toldArticle({ ...honest, readAt: 1, kept: true, language: undefined }, AT)).toEqual(honest);
});

test('a copy in a known cache is taken for the page that it is a copy of', () => {
  expect(toldArticle(honest, 'https://www.google.com/amp/s/ledger.example/2026/ferry')).toEqual(honest);
});

const at = (url: string) => ({ ...honest, id: url, url });

test.each<[string, unknown, string | undefined]>([
  ['nothing', undefined, AT],
  ['a list', [honest], AT],
  ['an article of another site', at('https://beacon.example/ferry'), AT],
  [
    'an article of another site, from a cache that nobody knows',
    honest,
    'https://google.evil.example/amp/s/ledger.example/x',
  ],
  ['a page of the browser', at('chrome://settings'), AT],
  ['a file', at('file:///etc/passwd'), AT],
  ['a page of ours', at('chrome-extension://abc/options.html'), AT],
  ['another article under the name of this one', { ...honest, id: 'https://ledger.example/other' }, AT],
  ['no title', { ...honest, title: undefined }, AT],
  ['a text that is none', { ...honest, text: ['x'] }, AT],
  ['an endless title', { ...honest, title: 'x'.repeat(5_000) }, AT],
  ['authors without end', { ...honest, authors: Array(5_000).fill('Ann Lee') }, AT],
  [
    'an article of another author under the same hosting',
    at('https://in.github.io/ferry'),
    'https://uk.github.io/2026/ferry',
  ],
  ['members out of a prototype', Object.create(honest), AT],
  ['a page whose address the browser does not tell', honest, undefined],
])('%s is refused', (_what, told, url) => {
  expect(toldArticle(told, url)).toBeUndefined();
});
