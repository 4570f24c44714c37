import { expect, test } from 'vitest';
import { extractArticle } from '@/utils/extract/extract';
import { isOffer } from '@/utils/extract/text/offers';
import { body, pageOf } from '../pageOf';

const FIRST =
  'The harbour authority of Arden said on Tuesday that the old swing bridge stays closed, divers having found cracks in it.';
const SECOND =
  'About 14,000 drivers use the crossing every working day, and buses will be sent over the ring road until the summer.';
const THIRD =
  'Shopkeepers on the east bank fear for their trade and asked for the footbridge to be opened to vans in the morning.';
const PARAGRAPHS = [FIRST, SECOND, THIRD];
const p = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const read = (inner: string) =>
  extractArticle(
    pageOf(`<html lang="en"><head><title>Bridge</title></head><body>${inner}</body></html>`),
    new URL('https://news.example/2026/07/10/bridge-of-arden-stays-closed'),
    { force: true },
  ).article?.text;

test.each([
  [
    'in boxes instead of p',
    `<article><h1>Bridge</h1>${PARAGRAPHS.map((text) => `<div><span>${text}</span></div>`).join('')}</article>`,
  ],
  ['between line breaks', `<div id="main"><h1>Bridge</h1><div>${PARAGRAPHS.join('<br><br>')}</div></div>`],
  [
    'in a box named like a banner, beside an intro',
    `<div class="post"><div class="intro"><p>${FIRST} ${FIRST.replace('Tuesday', 'Monday')}</p></div><div class="banners-52">${p}${body(SECOND, 3)}</div></div>`,
  ],
  ['in a box whose name speaks of comments', `<div class="commentary no-comments"><h1>Bridge</h1>${p}</div>`],
  [
    'in a box named like a comment, below the headline',
    `<article class="type-comment"><h1>Bridge</h1><div class="comment__content">${p}</div></article>`,
  ],
  [
    'above what readers wrote',
    `<article><h1>Bridge</h1>${p}</article><div id="comments"><div class="comment"><p>Nobody asked me.</p></div></div>`,
  ],
  [
    'behind an open dialog',
    `<div id="app" aria-hidden="true"><article><h1>Bridge</h1>${p}</article></div><div role="dialog" aria-modal="true"><h2>We value your privacy</h2>${body('We and our 812 partners store information on your device.', 6)}</div>`,
  ],
  [
    'above an offer that is longer',
    `<article><h1>Bridge</h1><div class="text">${p}</div><div class="c-Paywall">${offer()}</div></article>`,
  ],
])('text %s is read', (_, inner) => {
  for (const paragraph of PARAGRAPHS) expect(read(inner)).toContain(paragraph);
});

function offer(): string {
  return '<h2>Access to everything</h2><p>Read on for 2.95 euro a week, cancel any time, with access to the digital edition.</p><p>Your trial is followed by a subscription at the usual price of 12 euro a month.</p>';
}

test.each([
  [
    'an offer in a box without a name',
    `<article><h1>Bridge</h1>${p}<div><h3>Continue reading with a subscription</h3>${offer()}</div></article>`,
    '2.95',
  ],
  ['an offer', `<article><h1>Bridge</h1>${p}<div class="c-Paywall">${offer()}</div></article>`, '2.95'],
  [
    'a dialog',
    `<main aria-hidden="true"><h1>Bridge</h1>${p}</main><div role="dialog">${body('We and our 812 partners store information.', 6)}</div>`,
    '812',
  ],
  [
    'readings above characters',
    `<article><h1>Bridge</h1>${p}<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>の当局が発表した。</p></article>`,
    'みなと',
  ],
  [
    'soft hyphens',
    `<article><h1>Bridge</h1>${p}<p>The county of Ar\u00adden pays for the re\u00adpair of its old bridge, said the council on Tuesday.</p></article>`,
    '\u00ad',
  ],
])('%s are left out', (_, inner, words) => {
  const text = read(inner);
  expect(text).toContain(THIRD);
  expect(text).not.toContain(words);
});

const box = (inner: string) =>
  pageOf(`<html><head></head><body>${inner}</body></html>`).body.firstElementChild as Element;

test.each([
  ['by name and words', `<div class="paywall">${offer()}</div>`, true],
  ['by name alone: the paid text', `<div class="paywall">${p}</div>`, false],
  ['by words alone: a text on prices', `<div class="text">${offer()}</div>`, false],
  ['round the article', `<div class="paywall"><article>${offer()}</article></div>`, false],
])('an offer is known %s', (_, inner, is) => expect(isOffer(box(inner))).toBe(is));
