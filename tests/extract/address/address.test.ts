import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { canonicalAddress, outletHost } from '@/utils/extract/address/address';

const pageWith = (head: string) =>
  parseHTML(`<html><head>${head}</head><body></body></html>`).document as unknown as Document;

test.each([
  ['https://news.example/a?utm_source=x&id=7&fbclid=1#top', 'https://news.example/a?id=7'],
  ['https://news.example/2026/07/story/amp/', 'https://news.example/2026/07/story/'],
  ['https://news.example/story.amp.html', 'https://news.example/story.html'],
  ['https://news.example/amp/story?amp=1', 'https://news.example/story'],
  ['https://news.example/story/print', 'https://news.example/story'],
  ['https://www.google.com/amp/s/news.example/story/amp', 'https://news.example/story'],
  ['https://news-example.cdn.ampproject.org/c/s/news.example/story', 'https://news.example/story'],
  ['https://google.co.uk/amp/news.example/story', 'http://news.example/story'],
  // Not of Google's own: whoever holds it must not speak for the outlet in its path.
  ['https://google.evil.example/amp/s/news.example/story', 'https://google.evil.example/s/news.example/story'],
  ['https://www.google.zip/amp/s/news.example/story', 'https://www.google.zip/s/news.example/story'],
  ['https://news.google.com/amp/s/news.example/story', 'https://news.google.com/s/news.example/story'],
  ['https://ampproject.org/c/s/news.example/story', 'https://ampproject.org/c/s/news.example/story'],
  ['https://user:secret@news.example/story', 'https://news.example/story'],
  ['https://news.example/app#/story/7', 'https://news.example/app#/story/7'],
  ['https://news.example/story#/', 'https://news.example/story'],
  ['https://news.example/lamp', 'https://news.example/lamp'],
  ['https://news.example/amp', 'https://news.example/amp'],
])('cleans %s', (given, expected) => {
  expect(canonicalAddress(new URL(given))).toBe(expected);
});

test.each([
  ['<link rel="canonical" href="/real?utm_medium=x">', 'https://m.news.example/real'],
  ['<link rel="canonical" href="https://www.news.example/real">', 'https://www.news.example/real'],
  ['<meta property="og:url" content="https://news.example/og">', 'https://news.example/og'],
  ['<link rel="canonical" href="javascript:alert(1)">', 'https://m.news.example/story'],
  ['<link rel="canonical" href="https://elsewhere.example/story">', 'https://m.news.example/story'],
  ['<link rel="canonical" href="https://news.example/">', 'https://m.news.example/story'],
  ['<link rel="canonical" href="http://[broken">', 'https://m.news.example/story'],
  [`<link rel="canonical" href="https://news.example/${'a'.repeat(3000)}">`, 'https://m.news.example/story'],
])('reads %j', (head, expected) => {
  expect(canonicalAddress(new URL('https://m.news.example/story?fbclid=2'), pageWith(head))).toBe(expected);
});

test.each([
  ['https://www.news.example/', 'news.example'],
  ['https://edition.news.example/', 'news.example'],
  ['https://amp.us.news.example/', 'news.example'],
  ['https://www.bbc.co.uk/', 'bbc.co.uk'],
  ['https://uk.co.uk/', 'uk.co.uk'],
  ['https://m.com/', 'm.com'],
  ['https://in.github.io/', 'in.github.io'],
  ['https://m.ledger.github.io/', 'ledger.github.io'],
  ['https://sports.news.example/', 'sports.news.example'],
])('folds the host of %s', (url, host) => {
  expect(outletHost(new URL(url))).toBe(host);
});
