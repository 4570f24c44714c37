import { expect, test } from 'vitest';
import { extractArticle } from '@/utils/extract/extract';
import { body, pageOf } from '../pageOf';

const text = body('The bridge of Arden will open before the winter, the mayor said.');
const TOLD = 'Arden gets its bridge back at last';
const SEEN = 'Bridge of Arden opens before the winter';
const og = (title: string) => `<meta property="og:title" content="${title}">`;
const news = (headline: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`;
const read = (head: string, inner: string, path: string) =>
  extractArticle(
    pageOf(`<html><head>${head}</head><body><article>${inner}${text}</article></body></html>`),
    new URL(`https://www.news.example${path}`),
    { force: true },
  ).article?.title;

const h1 = `<h1>${SEEN}</h1>`;
const PLAIN = '/world/4411';
const LIKE_TOLD = '/world/arden-gets-bridge-back';
const LIKE_SEEN = '/world/bridge-of-arden-opens';

test.each([
  ['news: what the outlet tells stands', og(TOLD) + news(TOLD), h1, LIKE_SEEN, TOLD],
  ['news by its keywords', `${og(TOLD)}<meta name="news_keywords" content="Arden">`, h1, PLAIN, TOLD],
  ['news that contradicts itself: the heading', og(TOLD) + news(SEEN), h1, PLAIN, SEEN],
  ['… unless the address is made of what it tells', og(TOLD) + news(SEEN), h1, LIKE_TOLD, TOLD],
  ['… or tells a third thing', og(TOLD) + news('Mayor cuts the ribbon in Arden'), h1, LIKE_SEEN, SEEN],
  ['… and names its headline', `${og(TOLD)}<meta name="headline" content="${SEEN}">`, h1, LIKE_TOLD, SEEN],
  ['elsewhere: the heading', og(TOLD), h1, PLAIN, SEEN],
  ['… unless another is named the headline', `${og(TOLD)}<meta name="headline" content="${TOLD}">`, h1, PLAIN, TOLD],
  ['… unless the address is made of what is told', og(TOLD), h1, LIKE_TOLD, TOLD],
  [
    '… but not where a title of the page knows the heading',
    `${og(TOLD)}<title>${SEEN} | News</title>`,
    h1,
    LIKE_TOLD,
    SEEN,
  ],
  ['no metadata', '', h1, PLAIN, SEEN],
  ['no heading', og(TOLD), '', PLAIN, TOLD],
  ['a heading of the section', og(TOLD), '<h1>Contact us</h1>', PLAIN, TOLD],
  ['of several headings the long one', '', `<h1>Our region</h1>${h1}`, PLAIN, SEEN],
  ['a heading in another script', '', '<h1>アーデンの橋、冬を前に開通へ</h1>', PLAIN, 'アーデンの橋、冬を前に開通へ'],
])('%s', (_, head, inner, path, title) => {
  expect(read(head, inner, path)).toBe(title);
});

test.each([
  [`${og(`${TOLD} | The News`)}<meta property="og:site_name" content="The News">`, TOLD],
  [og(`${TOLD} - Politics | The News`) + news(TOLD), TOLD],
  [
    og(`${TOLD} – the mayor cuts the ribbon of the longest bridge that the county of Arden has seen`) + news(TOLD),
    `${TOLD} – the mayor cuts the ribbon of the longest bridge that the county of Arden has seen`,
  ],
  [og(`${TOLD}: a day`), `${TOLD}: a day`],
])('%s goes without the outlet', (head, title) => {
  expect(read(head, '', PLAIN)).toBe(title);
});

const SITE = '<meta property="og:site_name" content="Arden Post">';
const page = (head: string, inner: string, host = 'www.news.example') =>
  extractArticle(
    pageOf(`<html><head>${head}</head><body>${inner}</body></html>`),
    new URL(`https://${host}/world/4411`),
    { force: true },
  ).article?.title;

test.each([
  ['site: story', `${SITE}<title>Arden Post: ${SEEN}</title>`, `<article>${text}</article>`],
  ['site - section - story', `${SITE}<title>Arden Post - Region - ${SEEN}</title>`, `<article>${text}</article>`],
  ['site » story', `${SITE}<title>Arden Post » ${SEEN}</title>`, `<article>${text}</article>`],
  ['story - section - site', `${SITE}<title>${SEEN} - Local news - Arden Post</title>`, `<article>${text}</article>`],
  ['story | a name unknown', `<title>${SEEN} | The Harbour Ledger</title>`, `<article>${text}</article>`],
  [
    'an unknown site before the story, a heading hidden at its top',
    `<title>AHA - Press - ${SEEN}</title>`,
    `<h1>Arden Harbour Authority (AHA)</h1><main>${h1}${text}</main>`,
  ],
  [
    'a heading that is the logo',
    '<title>Arden Post</title>',
    `<h1><a href="/">Arden's own daily newspaper</a></h1><article><h2>${SEEN}</h2>${text}</article>`,
  ],
  [
    'a page that is named like its site throughout',
    `${SITE}<title>Arden Post</title><meta property="og:title" content="Arden Post">`,
    `<h1>Arden Post</h1><article><h2>${SEEN}</h2>${text}</article>`,
  ],
  [
    'an empty headline in JSON-LD',
    `${news('')}<title>${SEEN} | Arden Post</title>${SITE}`,
    `<article>${text}</article>`,
  ],
  ['a title inside a picture', `<title>${SEEN}</title>`, `<svg><title>Menu</title></svg><article>${text}</article>`],
  [
    'a box that stands for a main heading',
    `${SITE}<title>Arden Post</title>`,
    `<div id="root"><div role="heading" aria-level="1">${SEEN}</div>${text}</div>`,
  ],
  ['soft hyphens', '', `<article><h1>Bridge of Ar\u00adden opens be&shy;fore the winter</h1>${text}</article>`],
])('%s gives the story', (_, head, inner) => expect(page(head, inner)).toBe(SEEN));

test('a site that is called as its host is known', () => {
  expect(page(`<title>${SEEN} - Arden Post</title>`, `<article>${text}</article>`, 'ardenpost.example')).toBe(SEEN);
});

test.each([
  [
    `${SITE}<title>Bridge closed - and nobody knows until when - Arden Post</title>`,
    'Bridge closed - and nobody knows until when',
  ],
  ['<title>阿登旋转桥将关闭九个星期_新闻中心_阿登日报</title>', '阿登旋转桥将关闭九个星期'],
  ['<title>Two bridges | one ferry</title>', 'Two bridges | one ferry'],
])('%s: %s', (head, title) => expect(page(head, `<article>${text}</article>`)).toBe(title));

test('readings above the characters are no part of the headline', () => {
  const ruby = '<h1>アーデンの<ruby>可動橋<rp>(</rp><rt>かどうきょう</rt><rp>)</rp></ruby>が冬の前に開通</h1>';
  expect(page('', `<article>${ruby}${text}</article>`)).toBe('アーデンの可動橋が冬の前に開通');
});
