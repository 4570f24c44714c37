import { expect, test } from 'vitest';
import { extractPage } from '../../scripts/cli/extract';
import { body } from '../extract/pageOf';

const TEXT = body('The bridge of Arden will open before the winter, the mayor said.');
const HEAD = '<head><title>Bridge of Arden opens before winter</title><meta name="author" content="Ann Lee"></head>';
const PAGE = `<html lang="en">${HEAD}<body><h1>Bridge of Arden opens before winter</h1>${TEXT}</body></html>`;

test.each([
  ['nothing', PAGE],
  ['a doctype', `<!DOCTYPE html>\n${PAGE}`],
  ['a comment', `<!-- served in 12 ms -->${PAGE}`],
  ['a script', `<script>start()</script>${PAGE}`],
  ['a doctype and a break', `<!DOCTYPE html><br>${PAGE}`],
  ['a link that nobody closed', `<a href="/">News<br/>${PAGE}`],
])('a page is read with %s before it', (_, html) => {
  expect(extractPage(html, 'https://news.example/2026/07/10/bridge-of-arden-opens')).toMatchObject({
    isArticle: true,
    article: { title: 'Bridge of Arden opens before winter', authors: ['Ann Lee'], language: 'en' },
  });
});

test.each([
  ['html', `${HEAD}<body><h1>Bridge</h1>${TEXT}</body>`],
  ['html, head and body', `<!DOCTYPE html><title>Bridge</title><h1>Bridge</h1>${TEXT}`],
])('a page is read that goes without %s', (_, html) => {
  expect(extractPage(html, 'https://news.example/2026/07/10/bridge-of-arden-opens').article?.text).toContain(
    'paragraph 6',
  );
});

test.each([
  ['its end', `<html lang="en">${HEAD}<body><h1>Bridge</h1></body></html><div>${TEXT}</div>`],
  ['an empty one', `<html><head></head><body></body></html>${PAGE}`],
])('a page is read on behind %s', (_, html) => {
  expect(extractPage(html, 'https://news.example/2026/07/10/bridge-of-arden-opens').article?.text).toContain(
    'paragraph 6',
  );
});
