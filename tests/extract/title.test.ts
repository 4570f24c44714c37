import { expect, test } from 'vitest';
import { extractArticle } from '@/utils/extract/extract';
import { body, pageOf } from './pageOf';

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
  ['elsewhere: the heading', og(TOLD), h1, PLAIN, SEEN],
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
