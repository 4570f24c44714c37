import { describe, expect, test } from 'vitest';
import { extractArticle } from '@/utils/extract/extract';
import { saysCut } from '@/utils/extract/text/cutWords';
import { body, pageOf } from '../pageOf';

const SENTENCE = 'The bridge of Arden will open before the winter, the mayor said.';
const ld = (more: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"B",${more}}</script>`;
const extentOf = (head: string, times: number, after = '') =>
  extractArticle(
    pageOf(
      `<html><head>${head}</head><body><article><h1>Bridge</h1>${body(SENTENCE, times)}</article>${after}</body></html>`,
    ),
    new URL('https://www.news.example/bridge'),
    { force: true },
  ).article?.extent;

const OFFER = '<div class="offer"><p>Subscribe to continue reading this article.</p></div>';
const BOX = '<div class="c-paywall-box"><p>Our best for a euro a week.</p></div>';

// A paragraph of `body` has 38 words and 208 characters.
test.each([
  ['said to be free', ld('"isAccessibleForFree":true'), 6, '', 'full'],
  ['said not to be free', ld('"isAccessibleForFree":"False"'), 6, '', 'cut'],
  ['said not to be free, but all its words are here', ld('"isAccessibleForFree":false,"wordCount":230'), 6, '', 'full'],
  ['a tenth of the words that are declared', ld('"wordCount":"1100"'), 3, '', 'cut'],
  ['a declared count too small to mean anything', ld('"wordCount":12'), 3, '', 'full'],
  ['a short text above an offer', '', 3, OFFER, 'cut'],
  ['a long text above an offer', '', 30, OFFER, 'full'],
  ['a very short text and a box for who pays', '', 3, BOX, 'cut'],
  ['a longer text and a box for who pays', '', 8, BOX, 'full'],
  ['a short text', '', 3, '', 'full'],
])('%s', (_, head, times, after, extent) => {
  expect(extentOf(head, times, after)).toBe(extent);
});

test('the offer is no part of the text', () => {
  const page = pageOf(
    `<body><article><h1>Bridge</h1>${body(SENTENCE)}<p>Sign in to read the full story</p></article></body>`,
  );
  const { article } = extractArticle(page, new URL('https://www.news.example/bridge'), { force: true });
  expect(article?.text).not.toContain('Sign in');
});

describe('lines', () => {
  test.each([
    'Subscribe to continue reading',
    'Register for free to unlock this article',
    'Continue reading with a subscription',
    'Mit einem Probeabo weiterlesen',
    'This article is reserved for subscribers',
    'You have reached your limit of free articles',
    'Jetzt weiterlesen mit Arden Plus',
    'Cet article est réservé aux abonnés.',
    'Il vous reste 72.3% de cet article à lire.',
    'Suscríbete para seguir leyendo',
    'Conteúdo exclusivo para assinantes',
    'Contenuto riservato agli abbonati',
    'Dit artikel is alleen voor abonnees',
    'この記事は有料会員限定です。残り1200文字',
    '订阅后继续阅读',
  ])('%s', (line) => expect(saysCut(line)).toBe(true));

  test.each([
    'Subscribers rose by a tenth, the outlet said.',
    'He signed up to read law at Arden.',
    'Members join the club to swim.',
    'The story is for children.',
    'Sie liest weiter mit Freude.',
    `${'The mayor wrote on. '.repeat(12)}Subscribe to continue reading.`,
  ])('not %s', (line) => expect(saysCut(line)).toBe(false));
});
