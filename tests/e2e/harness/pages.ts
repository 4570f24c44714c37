import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import type { OutletRow } from '@/utils/browser/database/database';
import { CHROMIUM_BUILD, type Chromium, launchChromium } from './chromium';
import { putRows } from './stored';

/** What the page told the background, in order. */
interface Heard {
  name: string;
  body: {
    url?: string;
    reason?: string;
    topics?: string[];
    article?: { title: string; text: string; url: string; outlet: string };
  };
}

/** A browser whose reader chose and allowed `pages.test`, and a server that answers for it. */
export interface PageStand {
  chromium: Chromium;
  /** Opens a path of `news.pages.test`, and forgets what was heard before. */
  visit(path: string): Promise<Page>;
  heard(): Promise<Heard[]>;
  /** Sets when articles are read, and the followed topics. */
  setReading(reading: object): Promise<void>;
  close(): Promise<void>;
}

/** Serves these pages by path on every `*.test` host, and forwards from `/to/ADDRESS` to any address, as many outlets do. */
export async function openPages(pages: Record<string, () => string>): Promise<PageStand> {
  const server = await serve(pages);
  const { port } = server.address() as { port: number };
  const chromium = await launchChromium({ port, extension: grantedBuild(), backForwardCache: true });
  await choose(chromium);
  const worker = await chromium.worker();
  await listen(worker);
  return {
    chromium,
    async visit(path) {
      await worker.evaluate('self.heard = []');
      const page = await chromium.context.newPage();
      await page.goto(`http://news.pages.test${path}`);
      return page;
    },
    // That it asks what the reader wishes tells nothing of the page.
    heard: () => worker.evaluate("self.heard.filter(({ name }) => name !== 'readPreferences')"),
    async setReading(reading) {
      await worker.evaluate(`chrome.storage.local.set({ reading: ${JSON.stringify(reading)} })`);
    },
    async close() {
      await chromium.close();
      server.close();
    },
  };
}

/** A copy of the build that has its site from the start: what a reader's grant gives, without the prompt. */
function grantedBuild(): string {
  const copy = mkdtempSync(join(tmpdir(), 'second-source-pages-'));
  cpSync(CHROMIUM_BUILD, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['*://*.pages.test/*'] }));
  return copy;
}

/** The outlet of all these pages. */
const OUTLET: OutletRow = {
  id: 'pages.test',
  name: 'Pages',
  domains: ['pages.test'],
  feeds: [],
  sitemaps: [],
  subjects: [],
  chosenAt: 1,
};

async function choose(chromium: Chromium): Promise<void> {
  const page = await chromium.open('library.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await putRows(page, 'outlets', [OUTLET]);
  await page.evaluate('chrome.runtime.sendMessage({ name: "outletsChanged", body: {} })');
  await page.close();
}

async function listen(worker: Worker): Promise<void> {
  await worker.evaluate(
    'self.heard = []; chrome.runtime.onMessage.addListener((message) => void self.heard.push(message))',
  );
  const isReady = () => worker.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.length)');
  for (let tries = 0; tries < 100 && (await isReady()) === 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function serve(pages: Record<string, () => string>): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    if (url.startsWith('/to/')) return response.writeHead(302, { location: url.slice('/to/'.length) }).end();
    const page = pages[url.split('?')[0] ?? ''];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page?.() ?? 'no such page');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Six paragraphs about a place: enough to be an article, and told apart by the place's name. */
export const paragraphs = (place: string): string =>
  ['mayor', 'council', 'school', 'river', 'market', 'harbour']
    .map(
      (who) =>
        `<p>The ${who} of ${place} said on Friday that the new bridge would open before the winter, after years of delays and at twice the price that was first named. Nobody in ${place} expects another change of plan, said people who know the matter.</p>`,
    )
    .join('\n');

/** A whole article page as outlets write them. */
export const articlePage = (place: string, more = ''): string => `<!doctype html><html lang="en"><head>
<title>Bridge of ${place} opens before winter</title><meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge of ${place} opens before winter","datePublished":"2026-07-10T08:00:00Z","author":{"@type":"Person","name":"Ann Lee"}}</script>
</head><body><main><article><h1>Bridge of ${place} opens before winter</h1>${paragraphs(place)}</article></main>${more}</body></html>`;
