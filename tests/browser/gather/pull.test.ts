import 'fake-indexeddb/auto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '@/utils/browser/database/database';
import { noticeAccess } from '@/utils/browser/gather/noticeAccess';
import { pullDue, pullOutlets } from '@/utils/browser/gather/pull';
import { storeItems } from '@/utils/browser/store/items';
import { chooseOutlets, chosenOutlets } from '@/utils/browser/store/outlets';
import type { Problem } from '@/utils/gather/problem';

let granted: (origin: string) => boolean;
const { alarms } = vi.hoisted(() => ({ alarms: [] as string[] }));
vi.mock('@/utils/browser/platform/api', () => ({
  browser: {
    permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted(one)) },
    alarms: { create: async (name: string) => alarms.push(name) },
  },
}));

vi.mock('@/utils/browser/gather/catalogue', () => ({
  knownOutlets: async () => (host: string) => (host === 'ledger.example' ? 'Ledger' : undefined),
}));

const ITEM = '<item><title>Bridge reopens</title><link>https://ledger.example/bridge</link></item>';
const FEED = `<rss version="2.0"><channel><title>L</title>${ITEM}</channel></rss>`;
let server: Server;
let asked: string[];

/** Serves on loopback and chooses an outlet with these feeds, each path on a host of its own: "127.0.0.2:port/a". */
async function serve(answer: RequestListener, paths: string[]): Promise<void> {
  server = createServer((request, response) => {
    asked.push(`${request.headers.host?.split(':')[0]}${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address() as AddressInfo;
  const outlets = paths.map((path) => {
    const [host = '', name = ''] = path.split('/');
    return {
      id: path,
      name: path,
      domains: [host],
      feeds: [`http://${host}:${port}/${name}`],
      sitemaps: [],
      subjects: [],
    };
  });
  await chooseOutlets(outlets, 1);
}

beforeEach(async () => {
  granted = () => true;
  asked = [];
  alarms.length = 0;
  await Promise.all(database().tables.map((table) => table.clear()));
});
afterEach(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});
const items = async () => (await database().items.toArray()).map(({ id }) => id);
const failures = async () => (await pullDue()).failed.map(({ reason }) => reason);

describe('an outlet that is well', () => {
  test('is asked once, then not before its turn, then with its ETag; each item is stored once', async () => {
    await serve(
      (request, response) => {
        const isSame = request.headers['if-none-match'] === '"1"';
        response.writeHead(isSame ? 304 : 200, { etag: '"1"' }).end(isSame ? undefined : FEED);
      },
      ['127.0.0.2/a'],
    );
    expect(await pullDue()).toEqual({ asked: { done: 1, of: 1 }, failed: [] });
    await pullDue();
    expect(asked).toHaveLength(1);
    await database().pulls.toCollection().modify({ nextAt: 0 });
    expect(await pullDue()).toMatchObject({ failed: [] });
    expect(asked).toHaveLength(2);
    expect(await items()).toEqual(['https://ledger.example/bridge']);
  });

  test.each([
    ['a plain one', '"5f2c"', 0, true],
    ['one that is longer than a hash: it may name a reader', `"${'reader-4711-'.repeat(8)}"`, 0, false],
    ['one that was given more than a day ago: a reader could be followed by it', '"5f2c"', 25 * 3_600_000, false],
    ['one that was given tomorrow, before the clock was set back', '"5f2c"', -3_600_000, false],
  ])('is told what it gave out to tell versions apart: %s', async (_which, etag, age, isSent) => {
    const sent: (string | undefined)[] = [];
    await serve(
      (request, response) => {
        sent.push(request.headers['if-none-match']);
        response.writeHead(200, { etag }).end(FEED);
      },
      ['127.0.0.2/a'],
    );
    await pullDue();
    await database()
      .pulls.toCollection()
      .modify({ nextAt: 0, validatedAt: Date.now() - age });
    await pullDue();
    expect(sent).toEqual([undefined, isSent ? etag : undefined]);
  });

  test.each([
    ['Fri, 10 Jul 2026 08:00:00 GMT', true],
    ['reader 4711', false],
  ])('is told the time of its last change, if %j is one', async (modified, isSent) => {
    const sent: (string | undefined)[] = [];
    await serve(
      (request, response) => {
        sent.push(request.headers['if-modified-since']);
        response.writeHead(200, { 'last-modified': modified }).end(FEED);
      },
      ['127.0.0.2/a'],
    );
    await pullDue();
    await database().pulls.toCollection().modify({ nextAt: 0 });
    await pullDue();
    expect(sent).toEqual([undefined, isSent ? modified : undefined]);
  });

  test('is asked by https first where its feed is known by http, and by http alone where it is at home', async () => {
    const answers = new Set(['https://ledger.example/a', 'http://beacon.example/b', 'http://127.0.0.2/c']);
    const tried: string[] = [];
    vi.stubGlobal('fetch', async (url: string, { redirect }: RequestInit) => {
      const { protocol, hostname, pathname } = new URL(url);
      // A second look at where a failed request was led is no request for the feed.
      if (redirect === 'follow') tried.push(`${protocol}//${hostname}${pathname}`);
      if (!answers.has(`${protocol}//${hostname}${pathname}`)) throw new TypeError('Failed to fetch');
      return Object.defineProperty(new Response(FEED), 'url', { value: url });
    });
    await serve((_, response) => response.end(FEED), ['ledger.example/a', 'beacon.example/b', '127.0.0.2/c']);
    expect(await failures()).toEqual([]);
    expect(tried.toSorted()).toEqual([
      'http://127.0.0.2/c',
      'http://beacon.example/b',
      'https://beacon.example/b',
      'https://ledger.example/a',
    ]);
  });

  test('is not asked with conditions after it could not be reached', async () => {
    const conditions: (string | undefined)[] = [];
    let isDown = false;
    await serve(
      (request, response) => {
        conditions.push(request.headers['if-none-match']);
        if (isDown) response.destroy();
        else response.writeHead(200, { etag: '"1"' }).end(FEED);
      },
      ['127.0.0.2/a'],
    );
    const askAgain = async () => {
      await database().pulls.toCollection().modify({ nextAt: 0 });
      await pullDue();
    };
    await pullDue();
    await askAgain();
    isDown = true;
    await askAgain();
    isDown = false;
    await askAgain();
    expect([conditions[0], conditions[1], conditions[2], conditions.at(-1)]).toEqual([
      undefined,
      '"1"',
      '"1"',
      undefined,
    ]);
  });

  test('is not asked with conditions where another host answers for it', async () => {
    const conditions: (string | null)[] = [];
    await serve((_, response) => response.end(FEED), ['ledger.example/a']);
    vi.stubGlobal('fetch', async (_url: string, { headers }: RequestInit) => {
      conditions.push(new Headers(headers).get('if-none-match'));
      const answer = new Response(FEED, { headers: { etag: '"1"' } });
      return Object.defineProperty(answer, 'url', { value: 'https://feeds.example/a' });
    });
    await pullDue();
    await database().pulls.toCollection().modify({ nextAt: 0 });
    await pullDue();
    expect(conditions).toEqual([null, null]);
  });

  test('names the articles of others as theirs, and gives way to their own words', async () => {
    await serve((_, response) => response.end(FEED), ['127.0.0.2/a']);
    await pullDue();
    const bridge = () => database().items.get('https://ledger.example/bridge');
    expect(await bridge()).toMatchObject({ outlet: 'Ledger', via: '127.0.0.2/a', title: 'Bridge reopens' });
    const { via: _, ...own } = { ...(await bridge())!, title: 'Bridge reopens early' };
    await storeItems([own], 9);
    expect(await bridge()).toMatchObject({ title: 'Bridge reopens early' });
    expect(await bridge()).not.toHaveProperty('via');
    await database().pulls.toCollection().modify({ nextAt: 0 });
    await pullDue();
    expect(await bridge()).toMatchObject({ title: 'Bridge reopens early' });
  });

  test('may send gzip without saying so', async () => {
    await serve((_, response) => response.end(gzipSync(FEED)), ['127.0.0.2/a.gz']);
    expect(await failures()).toEqual([]);
    expect(await items()).toHaveLength(1);
  });

  test('is asked again at once when the reader wants it, but not twice within a minute', async () => {
    await serve((_, response) => response.end(FEED), ['127.0.0.2/a']);
    await pullDue();
    await pullOutlets(['127.0.0.2/a']);
    expect(asked).toHaveLength(1);
    await database()
      .pulls.toCollection()
      .modify({ askedAt: Date.now() - 120_000 });
    await pullOutlets(['127.0.0.2/a']);
    expect(asked).toHaveLength(2);
  });
});

test('a host has one request at a time and a pause between two; other hosts do not wait for it', async () => {
  const at: number[] = [];
  let open = 0;
  let most = 0;
  await serve(
    (request, response) => {
      if (!request.headers.host?.startsWith('127.0.0.2')) return response.end(FEED);
      at.push(Date.now());
      most = Math.max(most, ++open);
      setTimeout(() => {
        open -= 1;
        response.end(FEED);
      }, 50);
    },
    ['127.0.0.2/a', '127.0.0.2/b', '127.0.0.3/c'],
  );
  await pullDue();
  expect(most).toBe(1);
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(490);
  expect(asked.indexOf('127.0.0.3/c')).toBeLessThan(2);
});

describe('an answer that is no good becomes a reason, and the outlet rests', () => {
  test.each<[string, RequestListener, Problem]>([
    ['an error', (_, response) => response.writeHead(500).end(), { is: 'status', status: 500 }],
    ['a broken connection', (_, response) => response.destroy(), { is: 'unreachable' }],
    ['a web page', (_, response) => response.end('<html><body>Moved</body></html>'), { is: 'page' }],
    ['6 MB', (_, response) => response.end('x'.repeat(6_000_000)), { is: 'tooLarge', megabytes: 5 }],
    [
      'a gzip bomb',
      (_, response) => response.end(gzipSync('x'.repeat(60_000_000))),
      { is: 'unpacksTooLarge', megabytes: 5 },
    ],
    [
      'a redirect to loopback',
      (request, response) => {
        const { port } = server.address() as AddressInfo;
        if (request.headers.host?.startsWith('127.0.0.99')) response.end(FEED);
        else response.writeHead(302, { location: `http://127.0.0.99:${port}/x` }).end();
      },
      { is: 'leadsToNotPublic' },
    ],
    [
      'a redirect to a file',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      { is: 'moved' },
    ],
    [
      'a redirect to data',
      (_, response) => response.writeHead(302, { location: 'data:text/xml,<rss/>' }).end(),
      { is: 'moved' },
    ],
    ['redirects without end', (_, response) => response.writeHead(302, { location: '/a' }).end(), { is: 'moved' }],
  ])('%s', async (_what, answer, reason) => {
    await serve(answer, ['127.0.0.2/a']);
    const [first] = await failures();
    expect(first).toEqual(reason);
    expect(await items()).toEqual([]);
    const [row] = await database().pulls.toArray();
    expect(row?.failures).toBe(1);
    expect(row?.nextAt).toBeGreaterThan(Date.now() + 20 * 60_000);
  });

  test('a feed on which we fail ourselves rests like any that fails, and the others are read', async () => {
    const told = vi.fn();
    vi.stubGlobal('reportError', told);
    const bulkAdd = database().items.bulkAdd.bind(database().items);
    vi.spyOn(database().items, 'bulkAdd').mockImplementation((async (rows: { title: string }[]) => {
      if (rows.some(({ title }) => title === 'Trap')) throw new TypeError('a fault of ours');
      return bulkAdd(rows as never);
    }) as never);
    await serve(
      (request, response) => response.end(request.url === '/a' ? FEED.replace('Bridge reopens', 'Trap') : FEED),
      ['127.0.0.2/a', '127.0.0.3/b'],
    );
    expect(await failures()).toEqual([{ is: 'broken' }]);
    expect(await items()).toEqual(['https://ledger.example/bridge']);
    expect((await database().pulls.toArray()).map(({ failures: of }) => of)).toEqual([1, 0]);
    expect(told).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });

  test('a slow drip ends with the time allowed for a whole answer', async () => {
    const timeout = AbortSignal.timeout;
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms / 50));
    await serve(
      (_, response) => {
        const drip = setInterval(() => response.write(' '), 50);
        response.on('close', () => clearInterval(drip));
      },
      ['127.0.0.2/a'],
    );
    expect(await failures()).toEqual([{ is: 'timeout' }]);
    vi.restoreAllMocks();
  });

  test('Retry-After is obeyed', async () => {
    await serve((_, response) => response.writeHead(429, { 'retry-after': '7200' }).end(), ['127.0.0.2/a']);
    await pullDue();
    const [row] = await database().pulls.toArray();
    expect(row?.nextAt).toBeGreaterThan(Date.now() + 7_190_000);
  });
});

describe('a full disk', () => {
  const quota = () => new DOMException('full', 'QuotaExceededError');
  const old = Array.from({ length: 8 }, (_, at) => ({
    id: `https://old.example/${at}`,
    url: `https://old.example/${at}`,
    outlet: 'Old',
    title: 'An old item',
    summary: '',
  }));

  /** A disk that takes no new item while more than this many are kept. */
  const onDisk = (most: number) => {
    const refuse = () => {
      throw quota();
    };
    const count = database().items.count.bind(database().items);
    const bulkAdd = database().items.bulkAdd.bind(database().items);
    vi.spyOn(database().items, 'bulkAdd').mockImplementation((async (rows: never) =>
      (await count()) > most ? refuse() : bulkAdd(rows)) as never);
  };
  beforeEach(() => storeItems(old, 1));
  afterEach(() => vi.restoreAllMocks());

  test('gives up its oldest items for new ones', async () => {
    onDisk(7);
    await serve((_, response) => response.end(FEED), ['127.0.0.2/a']);
    expect(await failures()).toEqual([]);
    expect((await items()).filter((id) => id.startsWith('https://old.'))).toHaveLength(6);
    expect(await items()).toContain('https://ledger.example/bridge');
  });

  test('that stays full is said, and nothing is lost for it twice', async () => {
    onDisk(0);
    await serve((_, response) => response.end(FEED), ['127.0.0.2/a']);
    expect(await failures()).toEqual([{ is: 'noSpace' }]);
    expect(await items()).toHaveLength(6);
  });
});

describe('interruptions', () => {
  test('a permission that is missing or was taken back stops its outlet, says so, and is noted', async () => {
    await serve((_, response) => response.end(FEED), ['127.0.0.2/a', '127.0.0.3/b']);
    const other = async () => (await chosenOutlets()).find(({ id }) => id === '127.0.0.3/b');
    granted = (origin) => origin.includes('127.0.0.2');
    expect(await pullDue()).toMatchObject({ failed: [{ outlet: '127.0.0.3/b', reason: { is: 'notAllowed' } }] });
    expect(asked).toEqual(['127.0.0.2/a']);
    expect((await other())?.takenBackAt).toBeUndefined();
    granted = () => true;
    await noticeAccess();
    expect((await other())?.allowedAt).toBeGreaterThan(0);
    granted = (origin) => origin.includes('127.0.0.2');
    expect(await pullDue()).toMatchObject({ failed: [{ outlet: '127.0.0.3/b', reason: { is: 'accessTakenBack' } }] });
    expect((await other())?.takenBackAt).toBeGreaterThan(0);
    granted = () => true;
    expect(await pullDue()).toMatchObject({ failed: [] });
    expect((await other())?.takenBackAt).toBeUndefined();
    expect(asked).toEqual(['127.0.0.2/a', '127.0.0.3/b']);
  });

  test('a request that was cut off with the background is made again after a pause that doubles each time', async () => {
    const at: number[] = [];
    await serve(
      (_, response) => {
        at.push(Date.now());
        response.end(FEED);
      },
      ['127.0.0.2/a'],
    );
    const [outlet] = await chosenOutlets();
    const begunAt = Date.now();
    const cut = { url: outlet?.feeds[0] ?? '', outlet: outlet?.id ?? '', kind: 'feed' as const, failures: 0, items: 0 };
    await database().pulls.put({ ...cut, begunAt, cutOff: 1, nextAt: 0 });
    await pullDue();
    expect(at).toHaveLength(1);
    expect((at[0] ?? 0) - begunAt).toBeGreaterThanOrEqual(990);
    expect(await database().pulls.toArray()).toMatchObject([{ cutOff: 0, failures: 0 }]);
    expect(await items()).toHaveLength(1);
  });

  test('offline nobody is asked and nobody is blamed', async () => {
    await serve((_, response) => response.end(FEED), ['127.0.0.2/a']);
    vi.stubGlobal('navigator', { onLine: false });
    expect(await pullDue()).toEqual({ asked: { done: 0, of: 1 }, failed: [] });
    expect(alarms).toEqual(['online']);
    vi.stubGlobal('navigator', { onLine: true });
    await pullDue();
    expect(await items()).toHaveLength(1);
  });

  test('after a clock that was a year ahead outlets are asked again', async () => {
    await serve((_, response) => response.end(FEED), ['127.0.0.2/a']);
    await pullDue();
    await database()
      .pulls.toCollection()
      .modify({ nextAt: Date.now() + 365 * 24 * 3_600_000, begunAt: Date.now() + 3_600_000 });
    await pullDue();
    expect(asked).toHaveLength(2);
  });
});
