import { expect, test } from 'vitest';
import { extractArticle } from '@/utils/extract/extract';
import { body, pageOf } from './pageOf';

const read = (head: string) =>
  extractArticle(
    pageOf(`<html><head>${head}</head><body><h1>Bridge</h1>${body('The bridge opens, the mayor said.')}</body></html>`),
    new URL('https://www.news.example/bridge'),
    { force: true },
  ).article;
const ld = (more: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"B",${more}}</script>`;

test.each([
  [ld('"articleSection":["Region","News"]'), 'Region'],
  ['<meta property="article:section" content="World &amp;amp; Europe">', 'World & Europe'],
  [`<meta property="article:section" content="${'long '.repeat(40)}">`, undefined],
  ['', undefined],
])('%s stands in %s', (head, section) => expect(read(head)?.section).toBe(section));

test.each([
  [ld('"keywords":["Arden","Bridge, Mayor"]'), ['Arden', 'Bridge', 'Mayor']],
  [ld('"keywords":[{"@type":"DefinedTerm","name":"Arden"}]'), ['Arden']],
  ['<meta property="article:tag" content="Arden"><meta property="article:tag" content="Bridge">', ['Arden', 'Bridge']],
  ['<meta name="news_keywords" content="Arden; ARDEN, bridge">', ['Arden', 'bridge']],
  ['<meta name="news_keywords" content="type:story, https://a.example, 4411, Arden">', ['Arden']],
  ['<meta name="keywords" content="news, best news, Arden">', undefined],
  [
    `<meta name="news_keywords" content="${Array.from({ length: 90 }, (_, at) => `word${at}`).join()}">`,
    expect.objectContaining({ length: 20 }),
  ],
])('%s is filed under %j', (head, keywords) => expect(read(head)?.keywords).toEqual(keywords));
