import { describe, expect, test } from 'vitest';
import { readFeed } from '@/utils/gather/feed/feed';
import type { FeedFailure } from '@/utils/gather/formats/entry';

const NOW = Date.UTC(2026, 6, 10, 12);
const source = {
  url: 'https://ledger.example/feeds/main.xml',
  outlet: { name: 'Ledger', domains: ['ledger.example'] },
  now: NOW,
};
const read = (text: string) => readFeed(text, source);
const itemsOf = (text: string) => {
  const reading = read(text);
  return reading.ok ? reading.value.items : reading.failure;
};
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Ledger</title>${items}</channel></rss>`;
const item = (inner: string) => rss(`<item>${inner}</item>`);
const plain = '<title>Bridge reopens</title><link>https://ledger.example/bridge</link>';

describe('every kind of feed gives the same item', () => {
  const expected = {
    id: 'https://ledger.example/bridge',
    outlet: 'Ledger',
    title: 'Bridge reopens',
    summary: 'On Friday.',
  };
  test.each([
    ['RSS 2.0', item(`${plain}<description>On Friday.</description>`)],
    [
      'RSS 0.91 with a DTD reference',
      `<!DOCTYPE rss SYSTEM "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><item>${plain}<description>On Friday.</description></item></channel></rss>`,
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Ledger</title></channel><item rdf:about="https://ledger.example/bridge"><title>Bridge reopens</title><description>On Friday.</description></item></rdf:RDF>`,
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>L</title><entry><title>Bridge reopens</title><link rel="enclosure" href="/x.mp3"/><link href="/bridge"/><summary>On Friday.</summary></entry></feed>',
    ],
    [
      'a lone Atom entry',
      '<?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom"><title>Bridge reopens</title><link href="/bridge"/><summary>On Friday.</summary></entry>',
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'L',
        items: [{ id: '1', url: 'https://ledger.example/bridge', title: 'Bridge reopens', content_text: 'On Friday.' }],
      }),
    ],
  ])('%s', (_kind, text) => expect(itemsOf(text)).toMatchObject([expected]));
});

describe('news sitemaps', () => {
  const sitemap = (inner: string) =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${inner}</urlset>`;

  test('give headline, time and language', () => {
    const url =
      '<url><loc>https://ledger.example/bridge</loc><news:news><news:publication><news:name>Ledger</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-07-10T08:00:00+02:00</news:publication_date><news:title>Bridge &amp; road reopen</news:title></news:news></url>';
    expect(itemsOf(sitemap(url))).toEqual([
      {
        id: 'https://ledger.example/bridge',
        url: 'https://ledger.example/bridge',
        outlet: 'Ledger',
        title: 'Bridge & road reopen',
        summary: '',
        publishedAt: '2026-07-10T06:00:00.000Z',
        language: 'en',
      },
    ]);
  });

  test('an index leads to its news sitemaps first, then to the newest', () => {
    const index =
      '<sitemapindex><sitemap><loc>https://ledger.example/2025.xml</loc><lastmod>2025-01-01</lastmod></sitemap><sitemap><loc>https://ledger.example/2026.xml</loc><lastmod>2026-07-01</lastmod></sitemap><sitemap><loc>https://ledger.example/news.xml</loc></sitemap></sitemapindex>';
    const reading = read(index);
    expect(reading.ok && reading.value.sitemaps).toEqual(
      ['news', '2026', '2025'].map((name) => `https://ledger.example/${name}.xml`),
    );
  });

  test('one without headlines says so', () => {
    expect(itemsOf(sitemap('<url><loc>https://ledger.example/a</loc></url>'))).toBe('no-headlines');
  });
});

describe('what outlets get wrong', () => {
  test.each([
    [
      'markup and entities in a title',
      '<title>A &lt;b&gt;bold&lt;/b&gt; &amp;amp; brave plan</title>',
      'A bold & brave plan',
    ],
    ['a comparison that is no tag', '<title>Why 5 &lt; 6 matters</title>', 'Why 5 < 6 matters'],
    ['a script in a title', '<title><![CDATA[Plan<script>alert(1)</script> kept]]></title>', 'Plan kept'],
  ])('%s', (_what, title, expected) => {
    expect(itemsOf(item(`${title}<link>https://ledger.example/a</link>`))).toMatchObject([{ title: expected }]);
  });

  test.each([
    ['a relative link', '/news/a', 'https://ledger.example/news/a'],
    ['tracking in a link', 'https://ledger.example/a?utm_source=rss&amp;id=3#top', 'https://ledger.example/a?id=3'],
    ['spaces round a link', '\n https://ledger.example/a \n', 'https://ledger.example/a'],
  ])('%s', (_what, link, id) => {
    expect(itemsOf(item(`<title>A plan</title><link>${link}</link>`))).toMatchObject([{ id }]);
  });

  test.each([
    ['Fri, 10 Jul 2026 09:00:00 +0200', '2026-07-10T07:00:00.000Z'],
    ['2026-07-10', '2026-07-10'],
    ['Fri, 10 Jul 2026 20:00:00 GMT', '2026-07-10T12:00:00.000Z'],
    ['Sun, 10 Jul 2033 20:00:00 GMT', undefined],
    ['Thu, 01 Jan 1970 00:00:00 GMT', undefined],
    ['yesterday', undefined],
    ['2026', undefined],
    ['', undefined],
  ])('the date %j is %s', (date, expected) => {
    const [only] = itemsOf(item(`${plain}<pubDate>${date}</pubDate>`)) as { publishedAt?: string }[];
    expect(only?.publishedAt).toBe(expected);
  });

  test('a note without a headline goes by its first words', () => {
    const note = item('<description>&lt;p&gt;The bridge is open again.&lt;/p&gt;</description><link>/note</link>');
    expect(itemsOf(note)).toMatchObject([{ title: 'The bridge is open again.' }]);
  });

  test.each([
    ['named entities', '<!ENTITY nbsp "&#160;">', 'Tram&nbsp;3 opens', 'Tram 3 opens'],
    ['entities that grow', '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">', 'Tram &b; opens', 'Tram &b; opens'],
    ['an entity from outside', '<!ENTITY x SYSTEM "file:///etc/passwd">', 'Tram &x; opens', 'Tram &x; opens'],
  ])('a document type with %s is passed over', (_what, dtd, title, expected) => {
    const text = `<!DOCTYPE rss [${dtd}]>${item(`<title>${title}</title><link>/tram</link>`)}`;
    expect(itemsOf(text)).toMatchObject([{ title: expected }]);
  });

  test('the same article twice is one item', () => {
    const twice = rss(`<item>${plain}</item><item>${plain.replace('</link>', '?utm_medium=rss</link>')}</item>`);
    expect(itemsOf(twice)).toHaveLength(1);
  });
});

describe('what is refused, and why', () => {
  test.each<[string, string, FeedFailure]>([
    ['nothing', ' \n', 'empty'],
    ['a page', '<!doctype html><html><body>Not found</body></html>', 'page'],
    ['other XML', '<?xml version="1.0"?><catalog><book/></catalog>', 'not-a-feed'],
    ['other JSON', '{"articles": []}', 'not-a-feed'],
    ['a feed cut off in its first item', item(plain).slice(0, -60), 'broken'],
    ['a feed cut off before its first item', '<rss version="2.0"><channel><title>Ledger</title>', 'broken'],
    ['a page that quotes a feed', `<!doctype html><title>Feeds</title><p>So: ${item(plain)}</p>`, 'page'],
    ['a page behind a comment', `<!-- ${'c '.repeat(400)} --><script>var a</script><html><body>Hello</body>`, 'page'],
    ['JSON whose version is no text', '{"version":{"toString":1},"items":[]}', 'not-a-feed'],
    ['JSON that is cut off', '{"version":"https://jsonfeed.org/version/1.1","items":[{', 'broken'],
    ['an answer of WordPress', '{"id":12,"link":"https://ledger.example/","title":{"rendered":"Home"}}', 'not-a-feed'],
    ['links to the front page only', item('<title>A</title><link>https://ledger.example/</link>'), 'no-items'],
    ['a link that runs a script', item('<title>A</title><link>javascript:alert(1)</link>'), 'no-items'],
    ['a link into a file', item('<title>A</title><link>file:///etc/passwd</link>'), 'no-items'],
  ])('%s', (_what, text, failure) => expect(itemsOf(text)).toBe(failure));

  test.each([
    [
      'declarations of namespaces',
      `<rss ${Array.from({ length: 60_000 }, (_, at) => `xmlns:p${at}="x"`).join(' ')}><channel>${'<item xmlns:q="x"><title>A</title></item>'.repeat(40_000)}`,
    ],
    ['lone tags in a title', item(`<title><![CDATA[${'<x>'.repeat(1_000_000)}]]></title>`)],
    ['nesting', `<rss version="2.0"><channel>${'<a>'.repeat(50_000)}`],
    ['items that never end', `<rss version="2.0"><channel>${'<item>'.repeat(800_000)}`],
    ['end tags of nothing', `<rss version="2.0"><channel>${'<a>'.repeat(1_000)}${'</b>'.repeat(800_000)}`],
    ['an author of brackets', item(`${plain}<author>${'('.repeat(300_000)}</author>`)],
    ['an author of dashes', item(`${plain}<author>a@ledger.example x${' -'.repeat(150_000)}</author>`)],
    ['a link of ampersands', item(`<title>A</title><link>https://ledger.example/${'&'.repeat(2_000_000)}</link>`)],
    ['dates of digits', item(`${plain}<pubDate>${'1 '.repeat(1_000_000)}</pubDate>`)],
    ['open tags in a title', item(`<title><![CDATA[${'<a '.repeat(500_000)}]]></title>`)],
    ['titles that never end', `<rss version="2.0"><channel>${'<item><title>'.repeat(50_000)}`],
    ['comments that never end', `<rss version="2.0"><channel>${'<!--'.repeat(100_000)}`],
    ['attributes', `<rss version="2.0"><channel><item ${'a="b" '.repeat(100_000)}/></channel></rss>`],
    ['open scripts in a title', item(`<title><![CDATA[${'<script>'.repeat(60_000)}]]></title>`)],
    ['a prologue without end', `<?xml ${' '.repeat(500_000)}`],
  ])('an attack by %s ends within seconds', (_what, text) => {
    // Of the processor's time, as others may use the machine too; the threads beside this one count with it.
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(5_000);
  });
});
