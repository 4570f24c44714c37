import { describe, expect, test } from 'vitest';
import { extractArticle } from '@/utils/extract/extract';
import { body, pageOf } from './pageOf';

const URL_HERE = new URL('https://www.news.example/2026/07/10/bridge-of-arden-opens-before-winter');
const text = body('The bridge of Arden will open before the winter, the mayor said.');
const read = (head: string, inner = '', url = URL_HERE) =>
  extractArticle(
    pageOf(
      `<html lang="en"><head>${head}</head><body><article><h1>Bridge of Arden opens before winter</h1>${inner}${text}</article></body></html>`,
    ),
    url,
    { force: true },
  ).article!;
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('JSON-LD', () => {
  test.each([
    ['plain', '{"@type":"NewsArticle","headline":"B","author":{"name":"Ann Lee"}}'],
    [
      'a graph',
      '{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"B","author":{"@id":"#a"}},{"@id":"#a","@type":"Person","name":"Ann Lee"}]}',
    ],
    [
      'an array',
      '[{"@type":"Organization","name":"News"},{"@type":["Article","NewsArticle"],"headline":"B","author":["Ann Lee"]}]',
    ],
    ['a comma too many', '{"@type":"NewsArticle","headline":"B","author":[{"name":"Ann Lee"},],}'],
    ['a comment of a script', '// ours\n{"@type":"NewsArticle","headline":"B","author":{"name":"Ann Lee"}}'],
    ['a semicolon behind it', '{"@type":"NewsArticle","headline":"B","author":{"name":"Ann Lee"}};'],
    [
      'two things side by side',
      '{"@type":"Organization","name":"News"} {"@type":"NewsArticle","headline":"B","author":"Ann Lee"}',
    ],
    [
      'escaped quotation marks',
      '{"@type":"NewsArticle","headline":"B","author":{"name":"Ann Lee"}}'
        .replaceAll('"', '&amp;quot;')
        .replaceAll('&amp;', '&'),
    ],
    ['an escape that is none', '{"@type":"NewsArticle","headline":"It\\\'s open","author":{"name":"Ann Lee"}}'],
    ['no end', '{"@type":"NewsArticle","headline":"B","author":{"name":"Ann Lee"}'],
    [
      'an article beside others that are listed',
      '[{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"NewsArticle","headline":"F","author":"Bo Ray"}}]},{"@type":"NewsArticle","headline":"B","author":"Ann Lee"}]',
    ],
    ['raw line breaks and a comment', '<!-- {"@type":"NewsArticle","headline":"B\n","author":{"name":"Ann Lee"}} -->'],
  ])('authors are read from %s', (_, json) => {
    expect(read(ld(json)).authors).toEqual(['Ann Lee']);
  });

  test.each([
    [
      'lists',
      '{"@type":"ItemList","itemListElement":[{"item":{"@type":"NewsArticle","headline":"F","author":"Bo Ray"}}]}',
    ],
    ['cites', '{"@type":"WebPage","mentions":[{"@type":"NewsArticle","headline":"F","author":"Bo Ray"}]}'],
  ])('an article that the page only %s is not its own', (_, json) => {
    expect(read(ld(json))).toMatchObject({ title: 'Bridge of Arden opens before winter', authors: [] });
  });

  test('a live report tells when it began', () => {
    const live = '{"@type":"LiveBlogPosting","headline":"B","coverageStartTime":"2026-07-09T08:00:00Z"}';
    expect(read(ld(live), '', new URL('https://www.news.example/live')).publishedAt).toBe('2026-07-09T08:00:00Z');
  });

  test('its text is read where the page shows none', () => {
    const told =
      '{"@type":"NewsArticle","headline":"Bridge opens","articleBody":"<p>The bridge is open.</p>\\nAll came."}';
    const page = pageOf(`<html><head>${ld(told)}</head><body><div id="root"></div></body></html>`);
    expect(extractArticle(page, URL_HERE, { force: true }).article?.text).toBe('The bridge is open.\n\nAll came.');
  });

  test('what cannot be mended is left out', () => {
    expect(read(ld('{"@type":"NewsArticle",author: Ann')).authors).toEqual([]);
  });

  test('pollutes no prototype', () => {
    read(ld('{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('authors', () => {
  test.each([
    ['<meta name="author" content="By Ann Lee and Bo Ray">', '', ['Ann Lee', 'Bo Ray']],
    ['<meta name="author" content="Ann Lee, Staff Writer, ann@news.example">', '', ['Ann Lee']],
    [
      '<meta name="author" content="Ann Lee, RDN, FAND and Bo Ray, Sr. Director of Operations">',
      '',
      ['Ann Lee', 'Bo Ray'],
    ],
    ['<meta name="author" content="AFP">', '', ['AFP']],
    [
      '<meta property="article:author" content="https://www.facebook.com/news">',
      '<p class="byline">By Ann Lee | July 10, 2026</p>',
      ['Ann Lee'],
    ],
    ['', '<a rel="author" href="/ann">Ann Lee</a>', ['Ann Lee']],
    ['', '<div class="article-info">3 Minuten Lesezeit Von: Ann Lee</div>', ['Ann Lee']],
    [
      '<meta property="og:site_name" content="The News"><meta name="author" content="The News">',
      '<p class="byline">By Ann Lee</p>',
      ['Ann Lee'],
    ],
    ['', '<span><a href="/authors/ann-lee">Ann Lee</a></span>', ['Ann Lee']],
    ['', '<div><p>Written by</p><p>Ann Lee</p></div>', ['Ann Lee']],
    ['<meta name="author" content="News">', '<p class="byline">By Ann Lee</p>', ['Ann Lee']],
    [
      ld(
        '{"@type":"NewsArticle","headline":"B","author":{"@type":"Organization","name":"Centre for Bridges and Roads"}}',
      ),
      '',
      ['Centre for Bridges and Roads'],
    ],
    [
      '',
      '<p>Built by</p><p>Arden Steel in the years before the war, when steel was cheap and bridges were few, as all remember.</p>',
      [],
    ],
    ['', '', []],
  ])('%j and %j give %j', (head, inner, authors) => {
    expect(read(head, inner).authors).toEqual(authors);
  });
});

describe('times', () => {
  const plain = new URL('https://www.news.example/bridge');
  test.each([
    [
      ld('{"@type":"NewsArticle","datePublished":"2026-07-10T08:00:00+02:00","dateModified":"2026-07-11"}'),
      '',
      '2026-07-10T08:00:00+02:00',
    ],
    ['<meta property="article:published_time" content="2026-07-10 08:00:00+0200">', '', '2026-07-10T08:00:00+02:00'],
    ['<meta name="DC.date.issued" content="2026-07-10">', '', '2026-07-10'],
    ['', '<time datetime="2026-07-10T06:00Z">today</time>', '2026-07-10T06:00Z'],
    ['', '<p class="date">Published on July 10, 2026</p>', '2026-07-10'],
    ['', '<div><p>Last updated</p><time>Jul 10, 2026</time><p>Written by</p></div>', '2026-07-10'],
    ['', '<div><div><span>Nov 3, 2025</span></div></div>', '2025-11-03'],
    [ld('{"@type":"WebPage","url":"https://www.news.example/bridge","datePublished":"2026-07-10"}'), '', '2026-07-10'],
    [ld('{"@type":"WebPage","url":"https://www.news.example/other","datePublished":"2026-07-10"}'), '', undefined],
    ['<meta name="date" content="soon">', '', undefined],
  ])('%j and %j give %s', (head, inner, publishedAt) => {
    expect(read(head, inner, plain).publishedAt).toBe(publishedAt);
  });

  test('the address is the last resort', () => expect(read('').publishedAt).toBe('2026-07-10'));
});

test.each([
  ['<meta property="og:site_name" content="The News">', 'The News'],
  [ld('{"@type":"NewsArticle","headline":"B","publisher":{"name":"The News"}}'), 'The News'],
  ['', 'news.example'],
])('%j names the outlet %s', (head, outlet) => {
  expect(read(head).outlet).toBe(outlet);
});

describe('text', () => {
  const noise = [
    'Advertisement',
    'Anzeige',
    'Loading…',
    'Read more',
    'Lesen Sie auch: Noch eine Brücke',
    'Share this article',
    '© 2026 The News',
    'Photo: Ann Lee/Reuters',
    '5 min read',
    'Bridge of Arden opens before winter',
  ];
  test.each(noise)('leaves out the line %j', (line) => {
    expect(read('', `<p>${line}</p>`).text.split('\n\n')).not.toContain(line);
  });

  test.each([
    'Share prices fell on Friday.',
    'Copyright law changed in March, and few noticed.',
    'Advertisement sales rose by a tenth.',
    'Published figures of 2025 show that the bridge costs twice as much.',
    'Related bridges were closed, the police said.',
  ])('keeps the sentence %j', (line) => {
    expect(read('', `<p>${line}</p>`).text).toContain(line);
  });

  test.each([
    ['<figure><figcaption>The bridge in June</figcaption></figure>', 'The bridge in June'],
    ['<div class="newsletter-box"><p>Get our letter every morning, with all that matters.</p></div>', 'Get our letter'],
    ['<div style="display: none"><p>Hidden words that nobody sees on the page.</p></div>', 'Hidden words'],
  ])('leaves out %s', (inner, words) => {
    expect(read('', inner).text).not.toContain(words);
  });

  const chunks = (times: number) =>
    Array.from({ length: times }, (_, at) => `<div>${body(`Part ${at} of the report.`)}</div>`);

  test.each([
    [
      'divided over boxes',
      `<main><article>${chunks(5).join('<div><a href="/x">Photo</a></div>')}</article></main>`,
      'Part 4',
    ],
    [
      'in a box named like furniture',
      `<div class="entry-content entry-content-read-more">${text}</div>`,
      'paragraph 6',
    ],
  ])('text %s is read whole', (_, inner, words) => {
    const page = pageOf(`<html><head></head><body><h1>Bridge</h1>${inner}</body></html>`);
    expect(extractArticle(page, URL_HERE, { force: true }).article?.text).toContain(words);
  });

  test('the page is left as it was', () => {
    const page = pageOf(`<html><head></head><body><h1>Bridge</h1><script>x()</script>${text}</body></html>`);
    const before = page.toString();
    extractArticle(page, URL_HERE, { force: true });
    expect(page.toString()).toBe(before);
  });
});

describe('an address that changed after loading', () => {
  const head = `<title>Old story of the day</title><meta property="og:title" content="Old story of the day"><link rel="canonical" href="/old">${ld('{"@type":"NewsArticle","headline":"Old story of the day","url":"https://www.news.example/old","author":{"name":"Old Author"}}')}`;
  const page = () =>
    pageOf(`<html><head>${head}</head><body><article><h1>Bridge of Arden opens</h1>${text}</article></body></html>`);

  test('leaves the old head unread', () => {
    const { article } = extractArticle(page(), URL_HERE, { force: true, moved: true });
    expect(article).toMatchObject({ title: 'Bridge of Arden opens', url: URL_HERE.href, authors: [] });
  });
});

test.each([
  ['nested 10,000 deep', `${'<div>'.repeat(10_000)}deep`],
  ['200,000 elements', '<b>x</b>'.repeat(200_000)],
  ['a title of a megabyte', `<h1>${'t'.repeat(1_000_000)}</h1>`],
  ['JSON-LD nested 50,000 deep', ld(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)],
])('a page with %s is read', { timeout: 120_000 }, (_, inner) => {
  const page = pageOf(
    `<html><head></head><body><article><h1>Bridge of Arden opens</h1>${text}</article>${inner}</body></html>`,
  );
  const { article } = extractArticle(page, URL_HERE, { force: true });
  expect(article?.text).toContain('paragraph 6 of the report');
  expect(article?.title.length).toBeLessThanOrEqual(400);
});
