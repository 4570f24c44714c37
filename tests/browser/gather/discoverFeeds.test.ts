import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withFeeds } from '@/utils/browser/gather/discoverFeeds';
import type { Outlet } from '@/utils/model';

vi.mock('@/utils/browser/gather/pause', () => ({ PAUSE_MS: 0, pause: async () => {} }));

const FEED = '<rss version="2.0"><channel><item><title>A</title><link>/a</link></item></channel></rss>';
const outlet: Outlet = {
  id: 'ledger.example',
  name: 'Ledger',
  domains: ['ledger.example'],
  feeds: [],
  sitemaps: [],
  subjects: [],
};
let asked: string[];

/** A site of these pages, by path; every other path is not found. */
function site(pages: Record<string, string>): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const { pathname } = new URL(url);
    asked.push(pathname);
    const page = pages[pathname];
    return Object.defineProperty(new Response(page ?? '', { status: page === undefined ? 404 : 200 }), 'url', {
      value: url,
    });
  });
}
beforeEach(() => {
  asked = [];
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = (html: string) => parseHTML(html).document;
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const head = (link: string) => `<!doctype html><html><head>${link}</head><body></body></html>`;

test('what the front page names is taken, and robots.txt is asked for news sitemaps', async () => {
  site({
    '/': head('<link rel="alternate" type="application/rss+xml" href="/news.rss">'),
    '/robots.txt': 'Sitemap: https://ledger.example/news-sitemap.xml\nSitemap: https://ledger.example/images.xml',
  });
  const { feeds, sitemaps } = await withFeeds(outlet);
  expect(feeds).toEqual(['https://ledger.example/news.rss']);
  expect(sitemaps).toEqual(['https://ledger.example/news-sitemap.xml']);
  expect(asked).toEqual(['/', '/robots.txt']);
});

test('a site that names none is tried at the common paths; a page there is no feed', async () => {
  site({ '/': head(''), '/feed': head(''), '/rss': FEED });
  expect((await withFeeds(outlet)).feeds).toEqual(['https://ledger.example/rss']);
  expect(asked).toEqual(['/', '/feed', '/rss', '/robots.txt']);
});

test('a site without any is left without', async () => {
  site({});
  expect(await withFeeds(outlet)).toEqual(outlet);
});

test('an outlet whose feeds are known is not asked', async () => {
  site({});
  const known = { ...outlet, feeds: ['https://ledger.example/rss'] };
  expect(await withFeeds(known)).toBe(known);
  expect(asked).toEqual([]);
});
