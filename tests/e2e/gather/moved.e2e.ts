import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { OutletRow } from '@/utils/browser/database/database';
import type { PullRow } from '@/utils/browser/database/pullTables';
import type { Item } from '@/utils/model';
import { openBrowser } from '../harness/opened';
import { putRows, waitForRows } from '../harness/stored';

const OLD = 'http://ledger.test/rss';
const NEW = 'http://feeds.harbour.test/ledger.xml';
const PATTERNS = ['*://*.ledger.test/*', '*://*.feeds.harbour.test/*'];
const LEDGER: OutletRow = {
  id: 'ledger.test',
  name: 'Ledger',
  domains: ['ledger.test'],
  feeds: [OLD],
  sitemaps: [],
  subjects: [],
  chosenAt: 1,
};
const FEED =
  '<rss version="2.0"><channel><title>Ledger</title><item><title>Bridge reopens</title><link>http://ledger.test/bridge</link></item></channel></rss>';

let server: Server;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer(({ headers, url = '/' }, response) => {
    const address = `http://${headers.host}${url}`;
    asked.push(address);
    if (address === OLD) response.writeHead(301, { location: NEW }).end();
    else if (address === NEW) response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

/** The settings of a reader whose outlet moved its feed to a host that was never granted. */
async function openMoved(): Promise<Page> {
  const chromium = await openBrowser(onTestFinished, { port: (server.address() as AddressInfo).port });
  await chromium.grant(PATTERNS);
  const page = await chromium.open('options.html');
  // What was granted beforehand is the extension's once it asks, without the prompt that a headless browser cannot show.
  await page.evaluate(`chrome.permissions.request({ origins: ['${PATTERNS[0]}'] })`);
  await putRows(page, 'outlets', [LEDGER]);
  await page.evaluate('chrome.runtime.sendMessage({ name: "pullNow", body: {} })');
  await waitForRows<PullRow>(page, 'pulls', ([pull]) => pull?.problem?.is === 'moved');
  await page.getByText('a feed has moved to another host').waitFor();
  return page;
}

async function isAskedThere(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add host…' }).click();
  const items = await waitForRows<Item>(page, 'items', (rows) => rows.length > 0);
  expect(items.map(({ title }) => title)).toEqual(['Bridge reopens']);
  await page.getByText('a feed has moved to another host').waitFor({ state: 'detached' });
  const { origins } = await page.evaluate<{ origins: string[] }>('chrome.permissions.getAll()');
  expect(origins).toContain(PATTERNS[1]);
  const [outlet] = await waitForRows<OutletRow>(page, 'outlets', () => true);
  expect(outlet?.feeds).toEqual([NEW]);
}

test('a feed that moved to another host is looked for on its site, and the host is asked for', async () => {
  const page = await openMoved();
  const link = `<link rel="alternate" type="application/rss+xml" href="${NEW}">`;
  await page.route('https://ledger.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<html><head>${link}</head></html>` }),
  );
  await page.getByRole('button', { name: 'Look on its site' }).click();
  await page.getByText('Its site names this feed now.').waitFor();
  await isAskedThere(page);
}, 60_000);

test('where its site does not know, the reader types the new address', async () => {
  const page = await openMoved();
  await page.getByRole('button', { name: 'Look on its site' }).click();
  await page.getByText('Its site names no other feed.').waitFor();
  await page.getByLabel('New address of the feed').fill('no address');
  await page.getByRole('button', { name: 'Add host…' }).click();
  await page.getByText('This is not an http or https address.').waitFor();
  await page.getByLabel('New address of the feed').fill(NEW);
  await isAskedThere(page);
}, 60_000);
