import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { feedLinks, newsSitemaps } from '@/utils/gather/feed/discover';

const SITE = new URL('https://ledger.example/news/');
const links = (head: string) => feedLinks(parseHTML(`<html><head>${head}</head><body></body></html>`).document, SITE);

describe('feeds that a page names', () => {
  test.each([
    ['<link rel="alternate" type="application/rss+xml" href="/feed">', ['https://ledger.example/feed']],
    ['<link rel="ALTERNATE" type="application/atom+xml" href="atom.xml">', ['https://ledger.example/news/atom.xml']],
    [
      '<link rel="alternate" type="application/feed+json" href="https://cdn.example/f.json">',
      ['https://cdn.example/f.json'],
    ],
    [
      '<base href="https://cdn.example/en/"><link rel="alternate" type="application/rss+xml" href="rss.xml">',
      ['https://cdn.example/en/rss.xml'],
    ],
    ['<link rel="alternate" type="application/rss+xml; charset=utf-8" href="/feed">', ['https://ledger.example/feed']],
    ['<link rel="alternate" type="application/rss+xml" href="/comments/feed">', []],
    ['<link rel="alternate" type="application/rss+xml" href="/feeds/42/comments/default">', []],
    ['<link rel="alternate" type="application/rss+xml" href="/?feed=comments-rss2">', []],
    ['<link rel="alternate" type="application/rss+xml" title="Bridge reopens Comments Feed" href="/bridge/feed">', []],
    [
      '<link rel="alternate" type="application/rss+xml" title="Comment" href="/opinion/rss">',
      ['https://ledger.example/opinion/rss'],
    ],
    [
      '<link rel="alternate" type="application/rss+xml" title="Comments and views" href="/comments-and-views/feed">',
      ['https://ledger.example/comments-and-views/feed'],
    ],
    ['<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/7">', []],
    ['<link rel="alternate" type="application/json" href="https://api.example/wp/v2/sites/1/posts">', []],
    ['<link rel="feed" type="application/rss+xml" href="/feed">', ['https://ledger.example/feed']],
    ['<link rel="alternate" type="application/activity+json" href="/users/ledger">', []],
    ['<link rel="alternate" type="application/json" href="/?rest_route=/wp/v2/pages/7">', []],
    ['<link rel="alternate" type="application/json+oembed" href="/wp-json/oembed/1.0/embed?url=x">', []],
    ['<link rel="alternate" type="text/xml+oembed" href="/services/preview?format=xml">', []],
    [
      '</head><body><p>Text</p><link rel="alternate" type="application/rss+xml" href="/feed">',
      ['https://ledger.example/feed'],
    ],
    ['<link rel="alternate" hreflang="de" href="/de/">', []],
    ['<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">', []],
    ['<link rel="stylesheet" type="text/css" href="/a.css">', []],
  ])('%s', (head, expected) => expect(links(head)).toEqual(expected));
});

test.each([
  ['https://ledger.example/news-sitemap.xml', true],
  ['https://ledger.example/index.php?sitemap=news', true],
  ['https://ledgernews.example/sitemap-index.xml', false],
  ['https://news.ledger.example/video.xml', false],
  ['https://ledger.example/newsletter-sitemap.xml', false],
  ['https://ledger.example/newsroom-press.xml', false],
  ['https://ledger.example/sitemaps/googlenews', true],
  ['/news.xml', false],
])('robots.txt names %s, a news sitemap: %s', (url, isNews) => {
  const robots = `User-agent: *\nDisallow: /x\nSitemap: https://ledger.example/pictures.xml\n sitemap : ${url}\n`;
  expect(newsSitemaps(robots)).toEqual(isNews ? [url] : []);
});
