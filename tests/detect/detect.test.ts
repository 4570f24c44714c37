import { expect, test } from 'vitest';
import { detectArticle } from '@/utils/detect/detect';
import { body, pageOf } from '../extract/pageOf';

const text = body('The bridge of Arden will open before the winter, the mayor said.');
const ld = (type: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","datePublished":"2026-07-10"}</script>`;
const links = (many: number) =>
  `<ul>${'<li><a href="/x">A headline about some other story of today</a></li>'.repeat(many)}</ul>`;

test.each([
  [
    'schema type',
    'https://a.example/x1',
    `<head>${ld('NewsArticle')}</head><h1>Bridge</h1>${text}`,
    'schema type of an article',
  ],
  [
    'type in a list',
    'https://a.example/x1',
    `<head>${ld('Article","ignored').replace('"Article","ignored"', '["Article","NewsArticle"]')}</head><h1>Bridge</h1>${text}`,
    'schema type of an article',
  ],
  [
    'address alone',
    'https://a.example/2026/07/10/bridge-of-arden-opens-soon',
    `<h1>Bridge</h1>${text}`,
    'headline in the address',
  ],
  [
    'page type and byline',
    'https://a.example/arden/bridge-opens-before-the-winter',
    `<head><meta property="og:type" content="article"></head><h1>Bridge</h1><p class="byline">By Ann Lee</p>${text}`,
    'headline in the address',
  ],
  [
    'type and time of publication, at a short address',
    'https://a.example/u7f9',
    `<head><meta property="og:type" content="article"><meta property="article:published_time" content="2026-07-10"></head><h1>Bridge</h1>${text.slice(0, 800)}</p>`,
    'page type "article"',
  ],
])('sees an article by its %s', (_, url, html, reason) => {
  expect(detectArticle(pageOf(html), new URL(url))).toMatchObject({ isArticle: true, reason });
});

test.each([
  ['front page', 'https://a.example/', `<h1>News</h1>${links(80)}${text}`, 'front page'],
  [
    'front page with article type',
    'https://a.example/',
    `<head>${ld('NewsArticle')}<meta property="og:type" content="article"></head>${links(80)}`,
    'front page',
  ],
  ['section front', 'https://a.example/politics', `<h1>Politics</h1>${links(60)}`, 'hardly any text'],
  [
    'shop page',
    'https://shop.example/products/blue-cup',
    `<head><meta property="og:type" content="product">${ld('Product')}</head><h1>Blue cup</h1><form action="/cart/add"></form>${text}`,
    'address of another kind of page',
  ],
  [
    'forum',
    'https://forum.a.example/t/bridge-of-arden-opens-soon/4411',
    `<head>${ld('DiscussionForumPosting')}<meta name="generator" content="Discourse 3.2"></head><h1>Bridge</h1>${text}`,
    'address of another kind of page',
  ],
  [
    'documentation',
    'https://docs.a.example/guide/install',
    `<head><meta name="generator" content="Sphinx 7"></head><h1>Install</h1>${text}${'<pre>make</pre>'.repeat(5)}`,
    'address of another kind of page',
  ],
  ['search results', 'https://a.example/search?q=bridge', `<h1>Results</h1>${links(30)}`, 'search results'],
  [
    'video page',
    'https://a.example/video/4411',
    `<head><meta property="og:type" content="video.other"></head><h1>Watch</h1><p>Short.</p>`,
    'address of another kind of page',
  ],
  [
    'cookie wall',
    'https://a.example/consent',
    '<h1>Before you go on</h1><p>We value your privacy.</p><form><button>Accept</button></form>',
    'hardly any text',
  ],
  ['empty page', 'https://a.example/x', '', 'hardly any text'],
])('is not fooled by a %s', (_, url, html, reason) => {
  expect(detectArticle(pageOf(`<html>${html}</html>`), new URL(url))).toMatchObject({ isArticle: false, reason });
});

const SENTENCE =
  'The bridge of Arden stays closed for nine weeks, the harbour authority said on Tuesday morning in Arden.';
const JAPANESE = '<p>港湾当局は火曜日、老朽化した可動橋を九週間閉鎖すると発表した。</p>'.repeat(12);
const CHINESE = '<p>阿登港务局星期二表示，旧旋转桥至少还要关闭九个星期，渡轮将运行到午夜。</p>'.repeat(10);
const THAI = '<p>การท่าเรืออาร์เดนแถลงเมื่อวันอังคารว่าสะพานหมุนเก่าจะปิดต่อไปอีกอย่างน้อยเก้าสัปดาห์</p>'.repeat(10);
// A picture ends a head whose scripts are off: the parser then puts what follows into the body.
const afterPixel =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-07-10">';

test.each([
  ['short Japanese paragraphs, an id as address', '/articles/ASX5D4HKN.html', `<h1>可動橋</h1>${JAPANESE}`],
  ['Chinese paragraphs under a Chinese address', '/阿登旋转桥将关闭九个星期', `<h1>阿登</h1>${CHINESE}`],
  ['Thai paragraphs under a Thai address', '/ข่าว/สะพานหมุนอาร์เดนปิดเก้าสัปดาห์', `<h1>สะพาน</h1>${THAI}`],
  [
    'text without p',
    '/travel/article/bridge/index.html',
    `<h1>Bridge</h1>${`<div><span>${SENTENCE}</span></div>`.repeat(6)}`,
  ],
  ['text between line breaks', '/news/bridge/today', `<h1>Bridge</h1><div>${`${SENTENCE}<br><br>`.repeat(6)}</div>`],
  ['a post that its query numbers', '/?p=3289', `<h1>Bridge</h1><p class="byline">By Ann Lee</p>${text}`],
  ['an article that its query numbers', '/?article=8812', `<h1>Bridge</h1><p class="byline">By Ann Lee</p>${text}`],
  ['an article of a file', '/spip.php?article4411', `<h1>Bridge</h1><p class="byline">By Ann Lee</p>${text}`],
  [
    'an article of an index',
    '/index.php?option=com_content&view=article&id=12',
    `<h1>Bridge</h1><p class="byline">By Ann Lee</p>${text}`,
  ],
  ['a story that its query numbers', '/news/view.html?idx=8576', `<h1>Bridge</h1>${text}`],
  ['a headline before a number', '/tr/bridge-of-arden-opens-soon/3529015', `<h1>Bridge</h1>${text}`],
  ['metas in the body', '/guatemala/bridge', `${afterPixel}<h1>Bridge</h1>${text}`],
])('sees an article in %s', (_, path, inner) => {
  const page = pageOf(`<html><head></head><body>${inner}</body></html>`);
  expect(detectArticle(page, new URL(path, 'https://a.example'))).toMatchObject({ isArticle: true });
});

test.each([
  ['a front page with a campaign in its address', '/?utm_campaign=p&source=3', `${links(30)}${text}`],
  ['a thread that its query numbers', '/index.php?topic=12', `<h1>Bridge</h1><p class="byline">By Ann Lee</p>${text}`],
  ['a list that its query pages', '/news?page=3', `<h1>News</h1>${links(60)}`],
  ['a table of figures', '/prices', `<h1>Prices</h1><table>${`<tr><td>${SENTENCE}</td></tr>`.repeat(12)}</table>`],
])('sees none in %s', (_, path, inner) => {
  const page = pageOf(`<html><head></head><body>${inner}</body></html>`);
  expect(detectArticle(page, new URL(path, 'https://a.example'))).toMatchObject({ isArticle: false });
});

test('does not change the page', () => {
  const page = pageOf(`<head>${ld('NewsArticle')}</head><h1>Bridge</h1>${text}`);
  const before = page.toString();
  detectArticle(page, new URL('https://a.example/x'));
  expect(page.toString()).toBe(before);
});
