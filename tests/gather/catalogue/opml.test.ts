import { describe, expect, test } from 'vitest';
import { readOpml, writeOpml } from '@/utils/gather/catalogue/opml';

const opml = (outlines: string) => `<opml version="2.0"><head/><body>${outlines}</body></opml>`;
const outletsIn = (text: string, isOutlet?: (host: string) => boolean) => {
  const read = readOpml(text, isOutlet);
  return read.ok ? read.value.map(({ name, feeds }) => [name, feeds]) : read.failure.is;
};
const feed = (name: string, xmlUrl: string, htmlUrl = '') =>
  `<outline text="${name}" type="rss" xmlUrl="${xmlUrl}"${htmlUrl && ` htmlUrl="${htmlUrl}"`}/>`;

describe('which feeds are one outlet', () => {
  const A = 'https://ledger.example/a.xml';
  const B = 'https://ledger.example/b.xml';
  test.each([
    [
      'feeds of one site, in folders',
      `<outline text="News">${feed('Ledger', A, 'https://www.ledger.example/')}</outline>${feed('Sport', B, 'https://ledger.example/sport')}`,
      [['Ledger', [A, B]]],
    ],
    ['feeds of one host that share a name', `${feed('Ledger', A)}${feed('Ledger sport', B)}`, [['Ledger', [A, B]]]],
    [
      'feeds of one host that share none',
      `${feed('Harbour Post', A)}${feed('Valley Echo', B)}`,
      [
        ['Harbour Post', [A]],
        ['Valley Echo', [B]],
      ],
    ],
    [
      'one feed in three folders',
      [1, 2, 3].map((at) => `<outline text="${at}">${feed('Ledger', A)}</outline>`).join(''),
      [['Ledger', [A]]],
    ],
    [
      'feeds on a service for feeds',
      `${feed('Harbour Post', 'https://feeds.feedburner.com/harbourpost')}${feed('Harbour Echo', 'https://feeds.feedburner.com/harbourecho')}`,
      [
        ['Harbour Post', ['https://feeds.feedburner.com/harbourpost']],
        ['Harbour Echo', ['https://feeds.feedburner.com/harbourecho']],
      ],
    ],
    [
      'feeds of one site on a service for feeds',
      `${feed('Post', 'https://feeds.feedburner.com/post', 'https://post.example/')}${feed('Sport', 'https://feeds.feedburner.com/post-sport', 'https://post.example/')}`,
      [['Post', ['https://feeds.feedburner.com/post', 'https://feeds.feedburner.com/post-sport']]],
    ],
    [
      'writers on one platform',
      `${feed('Ada', 'https://medium.com/feed/@ada', 'https://medium.com/@ada')}${feed('Bo', 'https://medium.com/feed/@bo', 'https://medium.com/@bo')}`,
      [
        ['Ada', ['https://medium.com/feed/@ada']],
        ['Bo', ['https://medium.com/feed/@bo']],
      ],
    ],
  ])('%s', (_what, outlines, outlets) => expect(outletsIn(opml(outlines))).toEqual(outlets));

  test('feeds of a known outlet are its own, whatever they are called', () => {
    const outlines = `${feed('World', A)}${feed('Sport', B)}`;
    expect(outletsIn(opml(outlines), (host) => host === 'ledger.example')).toEqual([['World', [A, B]]]);
  });
});

describe('how feeds are written', () => {
  const A = 'https://ledger.example/a.xml';
  test.each([
    ['feed:', feed('Ledger', `feed:${A}`)],
    ['feed://', feed('Ledger', A.replace('https:', 'feed:'))],
    ['attributes in other cases', `<outline text="Ledger" XMLURL="${A}"/>`],
    ['no type', `<outline text="Ledger" xmlUrl="${A}"></outline>`],
    ['an outline with others inside', `<outline text="Ledger" xmlUrl="${A}"><outline text="A note"/></outline>`],
  ])('%s', (_what, outline) => expect(outletsIn(opml(outline))).toEqual([['Ledger', [A]]]));

  test.each([
    ['a byte order mark and a blank line', `\uFEFF\n<?xml version="1.0"?>${opml(feed('Ledger', A))}`],
    ['a document type with entities', `<!DOCTYPE opml [<!ENTITY a "b">]>${opml(feed('Ledger', A))}`],
  ])('%s first', (_what, text) => expect(outletsIn(text)).toEqual([['Ledger', [A]]]));

  test('a ">" in a name, and quotation marks that nobody escaped', () => {
    const names = `<outline text="Ledger > Top" xmlUrl="https://ledger.example/rss"/><outline text="The "Post"" xmlUrl="https://post.example/rss"/>`;
    const [first, second] = outletsIn(opml(names));
    expect(first).toEqual(['Ledger > Top', ['https://ledger.example/rss']]);
    expect(second?.[1]).toEqual(['https://post.example/rss']);
  });
});

const LEDGER = {
  id: 'ledger.example',
  name: 'Ledger & Co. <Harbour>',
  domains: ['ledger.example'],
  feeds: ['https://ledger.example/a.xml?x=1&y=2', 'https://feeds.ledger.example/b.xml'],
  sitemaps: [],
  subjects: [],
};
const shared = (name: string) => ({
  ...LEDGER,
  id: `feeds.feedburner.com/${name}`,
  name,
  domains: ['feeds.feedburner.com'],
  feeds: [`https://feeds.feedburner.com/${name}`],
});

test('what is written can be read again', () => {
  const outlets = [LEDGER, shared('post'), shared('echo')];
  expect(readOpml(writeOpml(outlets))).toEqual({ ok: true, value: outlets });
});

test.each([
  ['', 'notOpml'],
  ['<html></html>', 'notOpml'],
  ['{}', 'notOpml'],
  ['<opml version="2.0"><body></body></opml>', 'noFeeds'],
  ['<opml version="2.0"><body><outline text="A folder"/></body></opml>', 'noFeeds'],
  ['<opml version="2.0"><body><outline text="Bad" xmlUrl="file:///etc/passwd"/></body></opml>', 'noFeeds'],
])('%j is refused: %s', (text, is) => expect(readOpml(text)).toEqual({ ok: false, failure: { is } }));

test('nesting without end is read or refused, but ends', () => {
  expect(outletsIn(`<opml><body>${'<outline text="x">'.repeat(100_000)}`)).toBe('noFeeds');
});
