import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Item } from '@/utils/model';
import { runHere } from './runHere';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-source-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The reader's clock is Tokyo's. */
beforeEach(() => {
  vi.stubEnv('TZ', 'Asia/Tokyo');
  expect(new Date().getTimezoneOffset()).toBe(-9 * 60);
});
afterEach(() => vi.unstubAllEnvs());

const FEED =
  '<rss version="2.0"><channel><title>Ledger</title><language>en</language><item><title>Bridge reopens</title><link>/bridge</link><pubDate>2026-07-15 20:00:00</pubDate><description>On Friday.</description></item></channel></rss>';

interface FeedRow {
  id: string;
  ok: boolean;
  failure?: string;
  items: Item[];
}

test('a feed becomes its items, as read at the given time', async () => {
  const path = file('main.xml', FEED);
  const { status, rows } = await runHere(
    'feed',
    path,
    '--url',
    'https://ledger.example/main.xml',
    '--now',
    '2026-07-15T12:00:00Z',
  );
  const url = 'https://ledger.example/bridge';
  const words = { title: 'Bridge reopens', summary: 'On Friday.', language: 'en' };
  const items = [{ id: url, url, publishedAt: '2026-07-15T12:00:00.000Z', ...words }];
  expect(rows).toEqual([{ id: path, ok: true, title: 'Ledger', items }]);
  expect(status).toBe(0);
});

test('a list of feeds: the content type counts, gzip is unpacked, each failure is told in its place', async () => {
  const url = 'https://ledger.example/main.xml';
  const cyrillic = Uint8Array.from([
    ...Buffer.from('<rss><channel><item><title>A '),
    0xcc,
    0xee,
    0xf1,
    0xf2,
    ...Buffer.from('</title><link>/a</link></item></channel></rss>'),
  ]);
  const list = [
    { id: 'typed', file: file('typed.xml', cyrillic), url, type: 'text/xml; charset=windows-1251' },
    { id: 'packed', file: file('packed', gzipSync(FEED)), url },
    { id: 'page', file: file('page.html', '<!doctype html><html></html>'), url },
    { id: 'gone', file: join(folder, 'gone.xml'), url },
    { id: 'nowhere', file: file('main2.xml', FEED), url: 'nowhere' },
    { id: 'last', file: file('last.xml', FEED), url },
  ];
  const { status, rows, stderr } = await runHere(
    'feed',
    '--batch',
    file('list.jsonl', list.map((row) => JSON.stringify(row)).join('\n')),
  );
  expect(
    (rows as unknown as FeedRow[]).map(({ id, ok, failure, items }) => [id, ok, failure ?? items[0]?.title]),
  ).toEqual([
    ['typed', true, 'A Мост'],
    ['packed', true, 'Bridge reopens'],
    ['page', false, 'page'],
    ['last', true, 'Bridge reopens'],
  ]);
  expect(stderr).toContain('list.jsonl:4: There is no file');
  expect(stderr).toContain('list.jsonl:5: "nowhere" is not a web address');
  expect(status).toBe(1);
});

test.each([
  [['feed'], 'feed needs FILE --url URL'],
  [['feed', 'x.xml', '--url', 'https://ledger.example/', '--now', 'soon'], '--now takes a time'],
])('%j is refused in a sentence', async (args, sentence) => {
  const { status, stderr } = await runHere(...args);
  expect(stderr).toContain(sentence);
  expect(status).toBe(1);
});
