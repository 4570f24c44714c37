import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searxng } from '@/utils/gather/services/searxng';
import type { AskService } from '@/utils/gather/services/service';

/** Debian's own searx: its first line wants the system's Python, so it is started by its whole path. */
const SEARX = '/usr/bin/searx-run';
const isThere = existsSync(SEARX);
if (!isThere && process.env.CI) throw new Error('searx is not installed: apt-get install searx');

const query = { terms: ['Harbour Bridge'], since: 0 };
const ask: AskService = async ({ url, headers }) => {
  const answer = await fetch(url, { headers });
  return { ok: true, value: { status: answer.status, text: await answer.text() } };
};

describe.skipIf(!isThere)(isThere ? 'a real searx' : 'skipped: searx not installed', () => {
  let engine: Server;
  let searx: ChildProcess;
  let base: string;
  let isDown = false;

  beforeAll(async () => {
    engine = createServer((_, response) => {
      const results = [{ url: 'https://ledger.example/bridge', title: 'Harbour Bridge reopens', text: 'On Friday.' }];
      if (isDown) response.writeHead(500).end();
      else response.end(JSON.stringify({ results }));
    });
    const enginePort = await listen(engine);
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    const settings = join(mkdtempSync(join(tmpdir(), 'searx-')), 'settings.yml');
    writeFileSync(settings, settingsOf(port, enginePort));
    searx = spawn(SEARX, { env: { ...process.env, SEARX_SETTINGS_PATH: settings }, stdio: 'ignore' });
    await isReady(`${base}/healthz`);
  }, 30_000);
  afterAll(() => {
    searx?.kill();
    engine?.close();
  });

  test('gives items', async () => {
    const found = await searxng.search(query, { base }, ask, Date.now());
    expect(found).toMatchObject({ ok: true, value: [{ id: 'https://ledger.example/bridge', summary: 'On Friday.' }] });
  });

  test('whose only engine is down is a failure, not an absence of coverage', async () => {
    isDown = true;
    const found = await searxng.search(query, { base }, ask, Date.now());
    expect(found).toMatchObject({
      ok: false,
      failure: { is: 'deadEngines', engines: expect.stringContaining('stand-in') },
    });
  });
});

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function isReady(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function settingsOf(port: number, enginePort: number): string {
  return `
general: { debug: false, instance_name: test, contact_url: false, enable_stats: false }
brand: { new_issue_url: "", docs_url: "", public_instances: "", wiki_url: "", issue_url: "" }
search: { safe_search: 0, autocomplete: "", default_lang: "en", ban_time_on_fail: 0, max_ban_time_on_fail: 0, formats: [html, json] }
server: { port: ${port}, bind_address: "127.0.0.1", secret_key: "only for a test", base_url: false, image_proxy: false, http_protocol_version: "1.0", method: "GET", default_http_headers: {} }
redis: { url: null }
ui: { static_path: "/usr/share/python3-searx/static", templates_path: "/usr/share/python3-searx/templates", default_theme: simple, default_locale: "en", theme_args: { simple_style: auto }, static_use_hash: false, query_in_title: false, infinite_scroll: false, center_alignment: false, results_on_new_tab: false, advanced_search: false, cache_url: "" }
outgoing: { request_timeout: 3.0, useragent_suffix: "", pool_connections: 10, pool_maxsize: 10, enable_http2: false }
enabled_plugins: []
checker: { off_when_debug: true }
locales: { en: English }
categories_as_tabs: { general: {}, news: {} }
doi_resolvers: { oadoi.org: "https://oadoi.org/" }
default_doi_resolver: oadoi.org
engines:
  - name: stand-in
    engine: json_engine
    shortcut: st
    categories: news
    enable_http: true
    paging: false
    search_url: "http://127.0.0.1:${enginePort}/search?q={query}"
    results_query: results
    url_query: url
    title_query: title
    content_query: text
`;
}
