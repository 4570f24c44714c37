import { describe, expect, test } from 'vitest';
import { readFeed } from '@/utils/gather/feed/feed';

const NOW = Date.UTC(2026, 6, 15, 12);
const source = {
  url: 'https://ledger.example/feeds/main.xml',
  outlet: { name: 'Ledger', domains: ['ledger.example'] },
  now: NOW,
};
const read = (text: string) => {
  const reading = readFeed(text, source);
  return reading.ok ? reading.value.items : reading.failure;
};
const rss = (inner: string, declarations = '') =>
  `<?xml version="1.0"?><rss version="2.0" ${declarations}><channel><title>Ledger</title>${inner}</channel></rss>`;
const item = (inner: string, declarations = '') => rss(`<item>${inner}</item>`, declarations);
const atom = (inner: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>L</title>${inner}</feed>`;
const json = (entry: object, version = 'https://jsonfeed.org/version/1.1') =>
  JSON.stringify({ version, title: 'L', items: [entry] });
const BRIDGE = '<title>Bridge reopens</title><link>https://ledger.example/bridge</link>';

describe('an address is never text', () => {
  const names = ['section', 'region', 'copy', 'timestamp', 'notice', 'param', 'center', 'lt', 'amplitude'];
  const address = `https://ledger.example/story?id=1${names.map((name) => `&${name}=x`).join('')}`;
  const escaped = address.replaceAll('&', '&amp;');
  test.each([
    ['RSS', item(`<title>A</title><link>${escaped}</link>`)],
    ['RSS, not escaped', item(`<title>A</title><link>${address}</link>`)],
    ['RSS, escaped twice', item(`<title>A</title><link>${escaped.replaceAll('&', '&amp;')}</link>`)],
    ['CDATA', item(`<title>A</title><link><![CDATA[${address}]]></link>`)],
    ['Atom', atom(`<entry><title>A</title><link href="${escaped}"/></entry>`)],
    ['Atom, not escaped', atom(`<entry><title>A</title><link href="${address}"/></entry>`)],
    ['JSON Feed', json({ title: 'A', url: address })],
  ])('in %s', (_format, text) => expect(read(text)).toMatchObject([{ url: address }]));

  test.each([
    [
      'an address that a click counter stands before',
      '<f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">https://ledger.example/own</f:origLink><link>https://clicks.example/1</link>',
      'https://ledger.example/own',
    ],
    [
      'a link in Atom\u2019s form',
      '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="alternate" href="/own"/>',
      'https://ledger.example/own',
    ],
    [
      'a link to the front page beside a permanent one',
      '<link>https://ledger.example/</link><guid>https://ledger.example/own</guid>',
      'https://ledger.example/own',
    ],
    ['an address without its scheme', '<link>www.ledger.example/own</link>', 'https://www.ledger.example/own'],
    ['a route behind #!', '<link>https://ledger.example/#!/own</link>', 'https://ledger.example/#!/own'],
  ])('%s', (_what, links, url) => expect(read(item(`<title>A</title>${links}`))).toMatchObject([{ url }]));
});

describe('relative addresses', () => {
  const base = 'xml:base="https://essays.ledger.example/on/notes.atom"';
  test.each([
    [
      'on the feed',
      atom('<entry><title>A</title><link href="a"/></entry>', base),
      'https://essays.ledger.example/on/a',
    ],
    [
      'on the entry, relative itself',
      atom('<entry xml:base="2026/07/"><title>A</title><link href="a"/></entry>', base),
      'https://essays.ledger.example/on/2026/07/a',
    ],
    [
      'on the link',
      atom('<entry><title>A</title><link xml:base="/blog/" href="a"/></entry>'),
      'https://ledger.example/blog/a',
    ],
    [
      'on an item of RSS',
      rss('<item xml:base="https://ledger.example/sport/"><title>A</title><link>a</link></item>'),
      'https://ledger.example/sport/a',
    ],
    [
      'nowhere, so that the channel\u2019s link counts',
      rss('<link>https://www.ledger.example/x/</link><item><title>A</title><link>a</link></item>'),
      'https://www.ledger.example/x/a',
    ],
  ])('xml:base %s', (_where, text, url) => expect(read(text)).toMatchObject([{ url }]));
});

describe('times stand in many elements', () => {
  const time = '2026-07-14T10:00:00.000Z';
  test.each([
    ['<dc:date>2026-07-14T12:00:00+02:00</dc:date>', 'xmlns:dc="http://purl.org/dc/elements/1.1/"'],
    ['<d:date>2026-07-14T12:00:00+02:00</d:date>', 'xmlns:d="http://purl.org/dc/elements/1.1/"'],
    ['<dcterms:issued>2026-07-14T10:00:00Z</dcterms:issued>', ''],
    ['<dcterms:modified>2026-07-14T10:00:00Z</dcterms:modified>', ''],
    ['<a10:updated>2026-07-14T10:00:00Z</a10:updated>', 'xmlns:a10="http://www.w3.org/2005/Atom"'],
    ['<pubdate>Tue, 14 Jul 2026 10:00:00 GMT</pubdate>', ''],
    ['<pubDate>soon</pubDate><dc:date>2026-07-14T10:00:00Z</dc:date>', ''],
  ])('%s', (element, declarations) => {
    expect(read(item(`${BRIDGE}${element}`, declarations))).toMatchObject([{ publishedAt: time }]);
  });

  test('a feed\u2019s other dates say how it orders day and month', () => {
    const dated = (at: string, date: string) =>
      `<item><title>${at}</title><link>/${at}</link><pubDate>${date}</pubDate></item>`;
    const items = read(rss(`${dated('a', '05/07/2026 10:00')}${dated('b', '25/06/2026 10:00')}`));
    expect(items).toMatchObject([
      { publishedAt: '2026-07-05T10:00:00.000Z' },
      { publishedAt: '2026-06-25T10:00:00.000Z' },
    ]);
  });

  test.each([
    ['en', 'GB', '2026-07-05T10:00:00.000Z'],
    ['en', 'US', '2026-05-07T10:00:00.000Z'],
    ['en', undefined, undefined],
  ])('an outlet that writes %s in %s', (language, country, publishedAt) => {
    const reading = readFeed(item(`${BRIDGE}<pubDate>05/07/2026 10:00</pubDate>`), { ...source, language, country });
    expect(reading.ok && reading.value.items[0]?.publishedAt).toBe(publishedAt);
  });
});

describe('words', () => {
  test.each([
    [
      'tags that a text title speaks of',
      atom('<entry><title type="text">Browsers drop &lt;area&gt; and &lt;map&gt;</title><link href="/a"/></entry>'),
      'Browsers drop <area> and <map>',
    ],
    [
      'formatting of an HTML title',
      atom('<entry><title type="html">A &lt;b&gt;bold&lt;/b&gt; plan</title><link href="/a"/></entry>'),
      'A bold plan',
    ],
    [
      'elements of an XHTML title',
      atom(
        '<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>bold</b> &lt;map&gt;</div></title><link href="/a"/></entry>',
      ),
      'A bold <map>',
    ],
    ['a lone tag in RSS', item('<title>Why &lt;canvas&gt; stays</title><link>/a</link>'), 'Why <canvas> stays'],
    [
      'tags escaped twice',
      item('<title>A &amp;lt;i&amp;gt;bold&amp;lt;/i&amp;gt; plan</title><link>/a</link>'),
      'A bold plan',
    ],
    ['control characters', item('<title>Har\u0008bour\u001f open</title><link>/a</link>'), 'Harbour open'],
    [
      'letters of windows-1252 among control characters',
      item('<title>The city\u0092s \u0093plan\u0094</title><link>/a</link>'),
      'The city\u2019s \u201cplan\u201d',
    ],
    ['references to them', item('<title>The city&#146;s plan</title><link>/a</link>'), 'The city\u2019s plan'],
    [
      'ampersands that nobody escaped',
      item('<title>Fish & chips &notes; R&D</title><link>/a</link>'),
      'Fish & chips &notes; R&D',
    ],
    [
      'entities inside CDATA',
      item('<title><![CDATA[La Civilt&agrave; &amp; caf&eacute;]]></title><link>/a</link>'),
      'La Civilt\u00e0 & caf\u00e9',
    ],
  ])('%s', (_what, text, title) => expect(read(text)).toMatchObject([{ title }]));

  test.each([
    ['an unknown default', rss(`<item>${BRIDGE}</item>`).replace('<rss', '<rss xmlns="http://ledger.example/rss"')],
    [
      'a mistyped one',
      atom('<entry><title>Bridge reopens</title><link href="/bridge"/></entry>').replace('http:', 'https:'),
    ],
    [
      'Atom by a prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Bridge reopens</a:title><a:link href="/bridge"/></a:entry></a:feed>',
    ],
    [
      'RSS 1.0 by a prefix',
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:item><s:title>Bridge reopens</s:title><s:link>/bridge</s:link></s:item></r:RDF>',
    ],
  ])('a namespace: %s', (_what, text) => expect(read(text)).toMatchObject([{ title: 'Bridge reopens' }]));

  test.each([
    [
      'escaped twice',
      '&amp;lt;p&amp;gt;A &amp;lt;b&amp;gt;bold&amp;lt;/b&amp;gt; plan&amp;lt;/p&amp;gt;',
      'A bold plan',
    ],
    ['with elements that nobody escaped', '<p>One<br>line.</p><p>Two</p>', 'One line. Two'],
  ])('a summary %s', (_what, summary, words) => {
    expect(read(item(`${BRIDGE}<description>${summary}</description>`))).toMatchObject([{ summary: words }]);
  });
});

describe('documents that are not well formed', () => {
  const second = '<item><title>Second</title><link>/2</link></item>';
  test.each([
    ['a wrong end tag', rss(`<item><title>First</titel><link>/1</link></item>${second}`)],
    ['an end tag of something else', rss(`<item><title>First</link><link>/1</title></item>${second}`)],
    [
      'no end tags of items',
      rss('<item><title>First</title><link>/1</link><item><title>Second</title><link>/2</link>'),
    ],
    ['a cut last tag', rss(`<item><title>First</title><link>/1</link></item>${second}`).slice(0, -4)],
    [
      'a cut third item',
      `${rss(`<item><title>First</title><link>/1</link></item>${second}`).split('</channel>')[0]}<item><title>Third</title><link>/3</link><description>half`,
    ],
    [
      'a warning before it',
      `<br />\n<b>Warning</b>: old in <b>x.php</b><br>\n${rss(`<item><title>First</title><link>/1</link></item>${second}`)}`,
    ],
    [
      'a script behind it',
      `${rss(`<item><title>First</title><link>/1</link></item>${second}`)}<script src="x"></script><html>`,
    ],
    ['blank lines before it', `\n\n  ${rss(`<item><title>First</title><link>/1</link></item>${second}`)}`],
  ])('%s', (_what, text) => expect(read(text)).toMatchObject([{ title: 'First' }, { title: 'Second' }]));

  test('an RSS channel without anything in it is an empty feed', () => {
    expect(read('<rss version="2.0"><channel></channel></rss>')).toEqual([]);
  });

  test('of thousands of entries the newest are kept, wherever they stand', () => {
    const entries = Array.from({ length: 1_500 }, (_, at) => {
      const time = new Date(NOW - (1_500 - at) * 60_000).toISOString();
      return `<item><title>Story ${at}</title><link>/s/${at}</link><pubDate>${time}</pubDate></item>`;
    });
    const items = read(rss(entries.join(''))) as { title: string }[];
    expect(items).toHaveLength(1_000);
    expect(items[0]?.title).toBe('Story 1499');
  });
});

describe('JSON Feed', () => {
  const entry = { id: '1', url: 'https://ledger.example/1', title: 'A', content_text: 'On Friday.' };
  test.each([
    [
      'a whole document as content',
      json({ ...entry, content_text: undefined, content_html: '<html><body><p>On Friday.</p></body></html>' }),
    ],
    ['a version without its address', json(entry, '1.1')],
    ['control characters in a string', json(entry).replace('Friday.', 'Friday.\u0001')],
    ['a numeric id and an address elsewhere', json({ ...entry, id: 7, url: null, external_url: entry.url })],
    ['white space first', `\n ${json(entry)}`],
  ])('%s', (_what, text) => expect(read(text)).toMatchObject([{ title: 'A', url: entry.url, summary: 'On Friday.' }]));

  test('what stands in the head of a document is no summary', () => {
    const content_html = '<html><head><title>Ledger</title></head><body><p>On Friday.</p></body></html>';
    expect(read(json({ ...entry, content_text: undefined, content_html }))).toMatchObject([{ summary: 'On Friday.' }]);
  });

  test('no items member is an empty feed', () => {
    expect(read('{"version":"https://jsonfeed.org/version/1.1","title":"L"}')).toEqual([]);
  });
});
