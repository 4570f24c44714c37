import { expect, test } from 'vitest';
import { extractArticle } from '@/utils/extract/extract';
import { body, pageOf } from '../pageOf';

const TEXT = body('The bridge of Arden will open before the winter, the mayor said.');
const ld = (author: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"B","author":${author}}</script>`;
const metas = (...names: [string, string][]) =>
  names.map(([name, content]) => `<meta name="${name}" content="${content}">`).join('');
const read = (head: string, inner = '', body = '', headline = 'Bridge of Arden opens before winter') =>
  extractArticle(
    pageOf(
      `<html lang="en"><head>${head}</head><body ${body}><article><h1>${headline}</h1>${inner}${TEXT}</article></body></html>`,
    ),
    new URL('https://www.ardenpost.example/bridge'),
    { force: true },
  ).article?.authors;

test.each([
  ['two metas of one name', metas(['author', 'Ann Lee'], ['author', 'Bo Ray']), ['Ann Lee', 'Bo Ray']],
  [
    'the writer, not the system that keeps the text',
    metas(['author', 'Ann Lee'], ['dc.creator', 'Content System']),
    ['Ann Lee'],
  ],
  ['last names first', metas(['author', 'Lee, Ann; Ray, Bo']), ['Ann Lee', 'Bo Ray']],
  ['one name in two spellings', metas(['author', 'Ann Lee'], ['author', 'ANN LEE']), ['Ann Lee']],
  ['names divided by a slash', metas(['author', 'Ann Lee/Bo Ray']), ['Ann Lee', 'Bo Ray']],
  ['a name inside a link', metas(['author', '&lt;a href=/ann&gt;Ann Lee&lt;/a&gt;']), ['Ann Lee']],
  ['a name behind an address', metas(['author', 'ann.lee@ardenpost.example (Ann Lee)']), ['Ann Lee']],
  ['a name with small words', metas(['author', 'Ursula von der Lee']), ['Ursula von der Lee']],
  ['a list in one string', ld('"Ann Lee, Bo Ray and Cy Fox"'), ['Ann Lee', 'Bo Ray', 'Cy Fox']],
  ['nothing but a label', metas(['author', 'Autor']), []],
  ['a name beside an agency', metas(['author', 'Lee, Reuters']), ['Lee', 'Reuters']],
  ['a person within a person', ld('{"@type":"Person","name":{"@type":"Person","name":"Ann Lee"}}'), ['Ann Lee']],
  ['given and family name', ld('{"@type":"Person","givenName":"Ann","familyName":"Lee"}'), ['Ann Lee']],
  [
    'a person beside an organization',
    ld('[{"@type":"Organization","name":"Harbour Desk"},{"@type":"Person","name":"Ann Lee"}]'),
    ['Ann Lee'],
  ],
  ['an organization alone', ld('{"@type":"Organization","name":"Harbour Desk"}'), ['Harbour Desk']],
  [
    'a person who is a site',
    `<meta property="og:site_name" content="Ann Lee">${ld('{"@type":["Person","Organization"],"name":"Ann Lee"}')}`,
    ['Ann Lee'],
  ],
  [
    'a site whose name ends like an office',
    '<meta property="og:site_name" content="Travel Expert"><meta name="author" content="Travel Expert">',
    ['Travel Expert'],
  ],
])('the head gives %s', (_, head, authors) => expect(read(head)).toEqual(authors));

test.each([
  [
    'spans of one name',
    '<div class="byline"><span class="author"><span>Ann</span> <span>Lee</span></span></div>',
    ['Ann Lee'],
  ],
  ['spans of two names', '<div class="byline"><span>Ann Lee</span><span>Bo Ray</span></div>', ['Ann Lee', 'Bo Ray']],
  ['links of two', '<div class="byline"><a href="/a">Ann</a> <a href="/b">Bo</a></div>', ['Ann', 'Bo']],
  ['an aside of the article', '<aside class="meta-box"><p class="author">Ann Lee</p></aside>', ['Ann Lee']],
  ['the foot of the article', '<footer><a rel="author" href="/a">Ann Lee</a></footer>', ['Ann Lee']],
  ['a credit below the text', `${TEXT}<div><div>Written by</div><div>Ann Lee</div></div>`, ['Ann Lee']],
  ['a byline behind the date', '<p>May 12, 2026 | By Ann Lee</p>', ['Ann Lee']],
  ['who put it up', '<p class="author">Eingestellt von Ann Lee</p>', ['Ann Lee']],
  ['who put it up, and when', '<p class="byline">Eingestellt von Ann Lee am 12.05.2026</p>', ['Ann Lee']],
  ['a name with an agency', '<p class="byline">Par Ann Lee avec AFP</p>', ['Ann Lee']],
  [
    'a name beside a link to all',
    '<div class="author"><a>Ann Lee</a> <a href="/x">Alle Artikel</a></div>',
    ['Ann Lee'],
  ],
  ['a link to all of one', '<a rel="author" href="/ann">See all posts by Ann Lee</a>', ['Ann Lee']],
  [
    'boxes of two within one',
    `<div class="authors">${['Ann', 'Bo'].map((one) => `<div class="author"><span>${one}</span><span>Lee</span></div>`).join('')}</div>`,
    ['Ann Lee', 'Bo Lee'],
  ],
])('the page gives %s', (_, inner, authors) => expect(read('', inner)).toEqual(authors));

test('a body named like a side box hides no byline', () => {
  expect(read('', '<p class="byline">By Ann Lee</p>', 'class="has-sidebar widget-area comment-open"')).toEqual([
    'Ann Lee',
  ]);
});

test('somebody who signs in is named only where nobody else is', () => {
  const head = ld('{"@type":"Person","name":"ann.lee"}');
  expect(read(head)).toEqual(['ann.lee']);
  expect(read(head, '<p class="byline">By Ann Lee</p>')).toEqual(['Ann Lee']);
});

test.each([
  ['a headline', '', 'Coast of Arden struck by Hurricane Nadia'],
  ['a German headline', '', 'Werft von Rheinmetall gehackt'],
  ['a line of the text', '<p>Struck by Hurricane Nadia</p>'],
  ['a cookie notice', '<p>This site uses tools by Cookies</p>'],
  ['one word behind by', '<p>Von Corona</p>'],
  ['a label', '<span class="author-label">Datum</span>'],
  ['a link to all', '<div class="author"><a href="/all">See all</a></div>'],
  ['a label with its day', '<div class="byline">Stand: 12.05.2026, 10:30 Uhr</div>'],
  ['who took the picture', '<figure><img src="a"><figcaption>Photo by Ann Lee</figcaption></figure>'],
  ['a day of the week', '<p>Von Montag an gesperrt</p>'],
  ['a heading of figures', '<p>By the Numbers</p>'],
  ['what the site runs on', '<footer><p>Powered by Arden Cloud Systems</p></footer>'],
  [
    'whom the text tells of',
    '<p>The bridge was planned, as everybody in the town knows, for many years by the engineer <a href="/author/ann">Ann Lee</a>.</p>',
  ],
  ['the author of another story', '<div class="related-posts"><a rel="author" href="/a">Ann Lee</a></div>'],
  ['who wrote a comment', '<section class="comments"><span class="author">Ann Lee</span></section>'],
])('%s names no author', (_, inner, headline = 'Bridge of Arden opens before winter') => {
  expect(read('', inner, '', headline)).toEqual([]);
});
