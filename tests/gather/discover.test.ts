import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { feedLinks, robotsSitemaps } from '@/utils/gather/discover';
import { readOpml, writeOpml } from '@/utils/gather/opml';

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
    ['<link rel="alternate" type="application/rss+xml" href="/comments/feed">', []],
    ['<link rel="alternate" hreflang="de" href="/de/">', []],
    ['<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">', []],
    ['<link rel="stylesheet" type="text/css" href="/a.css">', []],
  ])('%s', (head, expected) => expect(links(head)).toEqual(expected));
});

test('robots.txt names sitemaps, those for news first', () => {
  const robots =
    'User-agent: *\nDisallow: /x\nSitemap: https://ledger.example/all.xml\n sitemap : https://ledger.example/news.xml\nSitemap: /relative.xml\n';
  expect(robotsSitemaps(robots)).toEqual(['https://ledger.example/news.xml', 'https://ledger.example/all.xml']);
});

describe('OPML', () => {
  const opml =
    '<opml version="2.0"><body><outline text="News"><outline text="Ledger" xmlUrl="https://ledger.example/a.xml" htmlUrl="https://www.ledger.example/"/><outline text="Ledger sport" xmlUrl="https://ledger.example/b.xml"/></outline><outline text="Bad" xmlUrl="file:///etc/passwd"/></body></opml>';
  const outlet = {
    id: 'ledger.example',
    name: 'Ledger',
    domains: ['ledger.example'],
    feeds: ['https://ledger.example/a.xml', 'https://ledger.example/b.xml'],
    sitemaps: [],
    subjects: [],
  };

  test('the feeds of one site become one outlet, folders and all', () => {
    expect(readOpml(opml)).toEqual({ ok: true, value: [outlet] });
  });

  test('what is written can be read again', () => {
    expect(readOpml(writeOpml([outlet]))).toEqual({ ok: true, value: [outlet] });
  });

  test.each([
    ['', 'notOpml'],
    ['<html></html>', 'notOpml'],
    ['{}', 'notOpml'],
    ['<opml version="2.0"><body></body></opml>', 'notOpml'],
    ['<opml version="2.0"><body><outline text="A folder"/></body></opml>', 'noFeeds'],
    ['<!DOCTYPE o [<!ENTITY a "b">]><opml/>', 'entities'],
  ])('%j is refused: %s', (text, is) => expect(readOpml(text)).toEqual({ ok: false, failure: { is } }));
});
