import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPage } from '@/utils/browser/gather/readPage';
import type { Problem } from '@/utils/gather/problem';

let granted = true;
vi.mock('@/utils/browser/platform/api', () => ({ browser: { permissions: { contains: async () => granted } } }));
vi.mock('@/utils/browser/gather/catalogue', () => ({
  knownOutlets: async () => (host: string) => (host === 'herald.example' ? 'Herald' : undefined),
}));

const URL_OF_ITEM = 'https://ledger.example/2026/07/10/bridge-reopens';
const item = { id: URL_OF_ITEM, outlet: 'Ledger', url: URL_OF_ITEM, title: 'Bridge reopens', summary: '' };
const SENTENCE =
  'The harbour bridge reopens on Friday after repairs that took eleven months, the council said on Tuesday. ';
const PAGE = `<!doctype html><html lang="en"><head><title>Bridge reopens</title><meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge reopens","datePublished":"2026-07-10T08:00:00Z"}</script></head>
<body><article><h1>Bridge reopens</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(5)}</article></body></html>`;

const answers = (body: BodyInit, url: string, init: ResponseInit = {}) =>
  vi.stubGlobal('fetch', async () => Object.defineProperty(new Response(body, init), 'url', { value: url }));

beforeEach(() => {
  granted = true;
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = (html: string) => parseHTML(html).document;
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

test('a page that answers becomes an article', async () => {
  answers(PAGE, URL_OF_ITEM, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  expect(await readPage(item)).toMatchObject({
    ok: true,
    value: { title: 'Bridge reopens', extent: 'full', text: expect.stringContaining('eleven months') },
  });
});

test.each([
  ['its own outlet', 'https://m.ledger.example/2026/07/10/bridge-reopens', 'Ledger'],
  ['another outlet', 'https://herald.example/bridge', 'Herald'],
  ['somebody unknown', 'https://www.forger.example/bridge', 'forger.example'],
])('a page that %s served in the end holds the words of whoever did', async (_whom, url, outlet) => {
  answers(PAGE, url);
  expect(await readPage(item)).toMatchObject({ ok: true, value: { outlet } });
});

test.each<[string, () => void, Problem]>([
  ['is blocked', () => answers('', URL_OF_ITEM, { status: 403 }), { is: 'status', status: 403 }],
  ['leads into the reader’s own network', () => answers(PAGE, 'http://192.168.1.1/setup'), { is: 'leadsToNotPublic' }],
  ['is no article', () => answers('<html><body><p>Please log in.</p></body></html>', URL_OF_ITEM), { is: 'noArticle' }],
  ['is 9 MB', () => answers('x'.repeat(9_000_000), URL_OF_ITEM), { is: 'tooLarge', megabytes: 8 }],
  [
    'is not granted',
    () => {
      granted = false;
    },
    { is: 'notAllowed' },
  ],
])('a page that %s stays at its summary', async (_what, arrange, reason) => {
  arrange();
  expect(await readPage(item)).toEqual({ ok: false, failure: reason });
});

test.each(['http://127.0.0.1/x', 'file:///etc/passwd'])('an item at %s is never fetched', async (url) => {
  const asked = vi.fn();
  vi.stubGlobal('fetch', asked);
  expect(await readPage({ ...item, url })).toMatchObject({ ok: false });
  expect(asked).not.toHaveBeenCalled();
});

test('a search service’s own link is not followed', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  const found = await readPage({ ...item, url: 'https://news.google.com/rss/articles/CBMi', site: 'ledger.example' });
  expect(found).toEqual({ ok: false, failure: { is: 'linkOnly' } });
  expect(fetched).not.toHaveBeenCalled();
});
