import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Outlet } from '@/utils/model';

const FEEDS = 500;
const ITEMS = 50;
const LATENCY_MS = 200;
/** Every twentieth first request fails: 5 %. */
const FAULT_EVERY = 20;

/**
 * Pulls 500 feeds of 50 items each, two a host, from loopback, with a latency of 200 ms and 5 % of first requests
 * failing; then again with nothing new. Prints a row for each pull.
 */
export async function run(): Promise<void> {
  pretendBrowser();
  const stand = await openStand();
  const { database } = await import('@/utils/browser/database/database');
  const { pullDue } = await import('@/utils/browser/gather/pull');
  const { chooseOutlets } = await import('@/utils/browser/store/outlets');
  await chooseOutlets(outlets(stand.port), Date.now());
  let written = 0;
  database().items.hook('creating', () => {
    written += 1;
  });
  process.stdout.write(
    '| pull | s | requests | 304 | failed | most at once on a host | MB sent | items written | items kept | peak heap MB |\n',
  );
  for (const name of ['first', 'second, all due again', 'third, nothing new']) {
    written = 0;
    stand.reset();
    await database().pulls.toCollection().modify({ nextAt: 0, begunAt: undefined });
    const watch = watchHeap();
    const started = performance.now();
    await pullDue();
    const seconds = (performance.now() - started) / 1000;
    const { requests, unchanged, faults, mostAtOnce, bytes } = stand.counts;
    const kept = await database().items.count();
    const cells = [
      name,
      seconds.toFixed(1),
      requests,
      unchanged,
      faults,
      mostAtOnce,
      (bytes / 1e6).toFixed(1),
      written,
      kept,
    ];
    process.stdout.write(`| ${cells.join(' | ')} | ${watch.stop()} |\n`);
  }
  stand.close();
}

/** The polyfill takes a browser that is already there; every host is granted. */
function pretendBrowser(): void {
  const browser = { runtime: { id: 'bench' }, permissions: { contains: async () => true } };
  Object.assign(globalThis, { chrome: browser, browser });
}

function outlets(port: number): Outlet[] {
  return Array.from({ length: FEEDS / 2 }, (_, at) => {
    const host = `127.1.${Math.floor(at / 200)}.${(at % 200) + 1}`;
    const feeds = ['a', 'b'].map((name) => `http://${host}:${port}/${name}.xml`);
    return { id: host, name: host, domains: [host], feeds, sitemaps: [], subjects: [] };
  });
}

const nothing = () => ({ requests: 0, unchanged: 0, faults: 0, mostAtOnce: 0, bytes: 0 });

async function openStand() {
  const atOnce = new Map<string, number>();
  const seen = new Set<string>();
  const stand = {
    counts: nothing(),
    port: 0,
    reset: () => Object.assign(stand.counts, nothing()),
    close: () => server.close(),
  };
  const server = createServer(async (request, response) => {
    const { host = '' } = request.headers;
    const address = `${host}${request.url}`;
    atOnce.set(host, (atOnce.get(host) ?? 0) + 1);
    stand.counts.requests += 1;
    stand.counts.mostAtOnce = Math.max(stand.counts.mostAtOnce, atOnce.get(host) ?? 0);
    await new Promise((resolve) => setTimeout(resolve, LATENCY_MS));
    const isFirst = !seen.has(address);
    seen.add(address);
    if (isFirst && seen.size % FAULT_EVERY === 0) {
      stand.counts.faults += 1;
      fail(response, seen.size);
    } else answer(request, response, address, stand.counts);
    atOnce.set(host, (atOnce.get(host) ?? 1) - 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  stand.port = (server.address() as AddressInfo).port;
  return stand;
}

/** In turn: the connection breaks, an error status, a web page, half a feed. */
function fail(response: ServerResponse, turn: number): void {
  const kind = (turn / FAULT_EVERY) % 4;
  if (kind === 0) response.destroy();
  else if (kind === 1) response.writeHead(503, { 'retry-after': '60' }).end();
  else response.end(kind === 2 ? '<!doctype html><html><body>Busy</body></html>' : feedOf('half').slice(0, 500));
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
  counts: ReturnType<typeof nothing>,
): void {
  const body = feedOf(address);
  const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
  if (request.headers['if-none-match'] === etag) {
    counts.unchanged += 1;
    response.writeHead(304, { etag }).end();
    return;
  }
  counts.bytes += body.length;
  response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body);
}

function feedOf(address: string): string {
  const items = Array.from({ length: ITEMS }, (_, at) => {
    const link = `https://${address.replace(/[:/]/g, '-').replace('.xml', '')}.example/story-${at}`;
    return `<item><title>Council votes on plan ${at} of ${address}</title><link>${link}</link><pubDate>Fri, 10 Jul 2026 09:00:00 GMT</pubDate><description>${'The council met to vote on the plan. '.repeat(8)}</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${address}</title>${items.join('')}</channel></rss>`;
}

function watchHeap() {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  };
  const timer = setInterval(look, 200);
  return {
    stop: () => {
      clearInterval(timer);
      return Math.round(peak / 1e6);
    },
  };
}
