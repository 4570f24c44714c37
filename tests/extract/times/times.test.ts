import { expect, test } from 'vitest';
import { extractArticle } from '@/utils/extract/extract';
import { body, pageOf } from '../pageOf';

const TEXT = body('The bridge of Arden will open before the winter, the mayor said.');
const H1 = '<h1>Bridge of Arden opens before winter</h1>';
const read = (inner: string, { head = '', lang = 'en', url = 'https://news.example/bridge' } = {}) =>
  extractArticle(
    pageOf(
      `<html lang="${lang}"><head>${head}</head>${inner.startsWith('<body') ? inner : `<body>${inner}</body>`}</html>`,
    ),
    new URL(url),
    { force: true },
  ).article!;

const teaser = (day: string) => `<a href="/other">Ferry prices rise</a> <time datetime="${day}">${day}</time>`;

test.each([
  [
    'a written date above the headline, a time beside the text',
    `<main><p class="meta">May 22, 2026</p>${H1}${TEXT}</main><aside><h2>Latest</h2>${teaser('2026-03-05')}</aside>`,
  ],
  [
    'a written date, a time in related posts',
    `<article>${H1}<p>22 May 2026</p>${TEXT}</article><ul class="related-posts"><li>${teaser('2020-12-03')}</li></ul>`,
  ],
  [
    'a written date, a time in a list that nobody named',
    `<div>${H1}<p>22 May 2026</p>${TEXT}</div><ul><li>${teaser('2020-12-03')}</li></ul>`,
  ],
  [
    'a time below the headline, one before it',
    `<div>${teaser('2026-05-30')}</div><article><header>${H1}<time datetime="2026-05-22">today</time></header>${TEXT}</article>`,
  ],
  [
    'a time, and one in an embedded post',
    `<article>${H1}<blockquote class="tweet"><time datetime="2019-01-01">then</time></blockquote><p class="date">22 May 2026</p>${TEXT}</article>`,
  ],
  [
    'a date, and times of comments',
    `<article>${H1}<p>22 May 2026</p>${TEXT}</article><section id="comments"><time datetime="2026-05-23">x</time></section>`,
  ],
  [
    'a heading in a box beside the text',
    `<main>${H1}<p>May 22, 2026</p>${TEXT}</main><div><div><div><h1>Popular</h1></div><p>May 1, 2020</p></div></div>`,
  ],
  [
    'a body named like a side box',
    `<body class="has-sidebar no-comments"><article>${H1}<p class="date">22 May 2026</p>${TEXT}</article></body>`,
  ],
  [
    'times of works that the article cites',
    `<article>${H1}<p>22 May 2026</p>${TEXT}</article><ol><li itemscope itemtype="https://schema.org/ScholarlyArticle"><meta itemprop="datePublished" content="1988-01-01"></li></ol>`,
  ],
  [
    'an update beside the day of publication',
    `<article>${H1}<p class="date">Updated: 24 May 2026. Published: 22 May 2026</p>${TEXT}</article>`,
  ],
  [
    'a time of change before the time of publication',
    `<article>${H1}<time class="updated" datetime="2026-05-24">x</time><time class="entry-date" datetime="2026-05-22">y</time>${TEXT}</article>`,
  ],
  ['a time whose attribute is no time', `<article>${H1}<time datetime="today">22 May 2026</time>${TEXT}</article>`],
])('reads %s', (_, inner) => {
  expect(read(inner).publishedAt).toBe('2026-05-22');
});

test.each([
  ['German microdata', 'de', '<span itemprop="datePublished">28. Dezember 2026</span>', '2026-12-28'],
  ['a German time element', 'de', '<time datetime="01-11-2026 10:29">1. November 2026</time>', '2026-11-01'],
  ['Arabic digits', 'ar', '<div class="date">١٢ مايو ٢٠٢٦</div>', '2026-05-12'],
  ['a Thai year', 'th', '<div class="date">12 พฤษภาคม 2569</div>', '2026-05-12'],
  ['a British order', 'en-GB', '<div class="date">05/07/2026</div>', '2026-07-05'],
])('reads %s', (_, lang, inner, day) => {
  expect(read(`<article>${H1}${inner}${TEXT}</article>`, { lang }).publishedAt).toBe(day);
});

test('a host in Britain writes the day first', () => {
  const head = '<meta name="date" content="05/07/2026">';
  expect(read(`${H1}${TEXT}`, { head, url: 'https://www.arden.co.uk/bridge' }).publishedAt).toBe('2026-07-05');
});

test('an element tells when the article changed', () => {
  const { publishedAt, modifiedAt } = read(
    `<article>${H1}<time itemprop="datePublished" datetime="2026-05-22T08:00Z">a</time> Updated <time datetime="2026-05-23T08:00Z">b</time>${TEXT}</article>`,
  );
  expect({ publishedAt, modifiedAt }).toEqual({ publishedAt: '2026-05-22T08:00Z', modifiedAt: '2026-05-23T08:00Z' });
});

test('the time of a related post alone is none of the article', () => {
  expect(
    read(`<article>${H1}${TEXT}</article><div class="related">${teaser('2020-12-03')}</div>`).publishedAt,
  ).toBeUndefined();
});
