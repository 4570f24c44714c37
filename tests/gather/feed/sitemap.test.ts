import { describe, expect, test } from 'vitest';
import { readFeed } from '@/utils/gather/feed/feed';

const source = {
  url: 'https://ledger.example/sitemaps/news.xml',
  outlet: { name: 'Ledger', domains: ['ledger.example'] },
  now: Date.UTC(2026, 6, 15, 12),
};
const read = (text: string) => readFeed(text, source);
const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
const urlset = (inner: string) => `<?xml version="1.0"?><urlset ${NAMESPACES}>${inner}</urlset>`;
const story = (path: string, title: string, time = '2026-07-14T12:00:00+02:00') =>
  `<url><loc>https://ledger.example${path}</loc><news:news><news:publication><news:name>L</news:name><news:language>en</news:language></news:publication><news:publication_date>${time}</news:publication_date><news:title>${title}</news:title></news:news></url>`;
const index = (...addresses: string[]) =>
  `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((loc) => `<sitemap><loc>${loc}</loc></sitemap>`).join('')}</sitemapindex>`;

const FISH = {
  url: 'https://ledger.example/a?x=1&y=2',
  title: 'Fish & chips',
  publishedAt: '2026-07-14T10:00:00.000Z',
  language: 'en',
};

describe('a news sitemap', () => {
  test.each([
    ['with CDATA', urlset(story('/a?x=1&amp;y=2', '<![CDATA[Fish & chips]]>'))],
    ['with entities', urlset(story('/a?x=1&amp;y=2', 'Fish &amp; chips'))],
    [
      'behind a comment that holds a tag',
      urlset(story('/a?x=1&amp;y=2', 'Fish &amp; chips')).replace(
        '<urlset',
        `<!-- by <a href="x">${'x '.repeat(200)}</a> --><urlset`,
      ),
    ],
    [
      'whose prefixes are its own',
      urlset(story('/a?x=1&amp;y=2', 'Fish &amp; chips')).replaceAll('news:', 'n:').replace('xmlns:news', 'xmlns:n'),
    ],
    [
      'that is cut off behind it',
      urlset(`${story('/a?x=1&amp;y=2', 'Fish &amp; chips')}<url><loc>https://ledger.exa`).split('</urlset>')[0] ?? '',
    ],
  ])('%s', (_what, text) => expect(read(text)).toMatchObject({ ok: true, value: { items: [FISH] } }));

  test('with the oldest first keeps the newest', () => {
    const time = (at: number) => new Date(source.now - (1_200 - at) * 60_000).toISOString();
    const reading = read(
      urlset(Array.from({ length: 1_200 }, (_, at) => story(`/${at}`, `Story ${at}`, time(at))).join('')),
    );
    const titles = reading.ok ? reading.value.items.map(({ title }) => title) : [];
    expect(titles).toHaveLength(1_000);
    expect(titles).toContain('Story 1199');
    expect(titles).not.toContain('Story 100');
  });

  test.each([
    ['addresses alone', '<url><loc>https://ledger.example/a</loc></url>'],
    [
      'titles of pictures',
      '<url><loc>https://ledger.example/a</loc><image:image><image:title>A boat</image:title></image:image></url>',
    ],
  ])('%s are no headlines', (_what, url) => expect(read(urlset(url))).toEqual({ ok: false, failure: 'no-headlines' }));
});

describe('an index of sitemaps', () => {
  test.each([
    [
      'an address with a query',
      index('https://ledger.example/?type=153&amp;sitemap=news&amp;page=1'),
      ['https://ledger.example/?type=153&sitemap=news&page=1'],
    ],
    [
      'CDATA and spaces',
      index('\n <![CDATA[https://ledger.example/news.xml.gz]]>\n'),
      ['https://ledger.example/news.xml.gz'],
    ],
    [
      'news in a path or query goes first, in a host it says nothing',
      index(
        'https://news.ledger.example/all.xml',
        'https://news.ledger.example/?map=news',
        'https://news.ledger.example/old.xml',
      ),
      [
        'https://news.ledger.example/?map=news',
        'https://news.ledger.example/all.xml',
        'https://news.ledger.example/old.xml',
      ],
    ],
    [
      'no web addresses',
      index('javascript:alert(1)', 'file:///etc/passwd', 'https://ledger.example/a.xml'),
      ['https://ledger.example/a.xml'],
    ],
  ])('%s', (_what, text, sitemaps) => expect(read(text)).toMatchObject({ ok: true, value: { sitemaps } }));
});
