import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { askService } from '@/utils/browser/gather/askService';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('an answer comes with its status, errors too', async () => {
  const base = await serve((request, response) => {
    response.writeHead(request.headers['x-key'] === 'k' ? 200 : 401).end(request.method);
  });
  expect(await askService({ url: base, headers: { 'x-key': 'k' } })).toEqual({
    ok: true,
    value: { status: 200, text: 'GET' },
  });
  expect(await askService({ url: base, body: '{}' })).toEqual({ ok: true, value: { status: 401, text: 'POST' } });
});

test.each([301, 302, 303, 307, 308])(
  'a redirect by %i is not followed: the words would go elsewhere too',
  async (status) => {
    const told: string[] = [];
    const other = await serve((request, response) => {
      told.push(request.url ?? '');
      response.end();
    });
    const base = await serve((_, response) => response.writeHead(status, { location: `${other}/?q=words` }).end());
    expect(await askService({ url: `${base}/?q=words` })).toEqual({
      ok: false,
      failure: { is: 'leadsElsewhere' },
    });
    expect(told).toEqual([]);
  },
);

test('an answer without end is refused', async () => {
  const base = await serve((_, response) => response.end('x'.repeat(6_000_000)));
  expect(await askService({ url: base })).toMatchObject({
    ok: false,
    failure: { is: 'tooLarge', megabytes: 5 },
  });
});

test('a server that is not there is said to be out of reach', async () => {
  expect(await askService({ url: 'http://127.0.0.1:9/' })).toMatchObject({
    ok: false,
    failure: { is: 'unreachable' },
  });
});
