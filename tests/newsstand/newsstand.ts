import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FAULTS, type Fault } from './faults';
import { type Answer, FEEDS } from './feeds/feeds';
import type { StandOutlet } from './outlets';
import { outletOf, stockOf } from './stock';
import { frontPage } from './templates/fronts';
import { TEMPLATES } from './templates/templates';

/** The demo's outlets, served on loopback and told apart by the name that the browser asks for. */
export interface Newsstand {
  port: number;
  /** Every address asked for, in order; pages and feeds alike. */
  requests: string[];
  /** Outlets whose feeds fail, by id. Change it at any time. */
  faults: Map<string, Fault>;
  /** Markup that stands behind every report. Change it at any time. */
  behind: string;
  /** Whether Old Town Gazette has corrected its report. Change it at any time. */
  corrected: boolean;
  /** How long each page and feed takes to come, in milliseconds. Change it at any time. */
  delay: number;
  /** Leaves requests unanswered of which this is true, until the function given back is called. */
  hold(concerns: (url: string) => boolean): () => void;
  close(): Promise<void>;
}

/**
 * Opens the newsstand on a free loopback port, or on the one given. Names reach it by a browser's host mapping, or with
 * the stand as its HTTP proxy; a name that is none of the outlets is answered 502.
 */
export async function openNewsstand(port = 0): Promise<Newsstand> {
  const stand = {
    ...{ port, requests: [] as string[], faults: new Map<string, Fault>() },
    ...{ behind: '', corrected: false, delay: 0 },
  };
  const holds = new Map<(url: string) => boolean, Promise<void>>();
  const server = createServer(async (request, response) => {
    const url = addressOf(request);
    stand.requests.push(url.href);
    await Promise.all([...holds].map(([concerns, released]) => concerns(url.href) && released));
    setTimeout(answer, stand.delay, stand, url, request, response);
  });
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 502 Not on the stand\r\n\r\n'));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const hold: Newsstand['hold'] = (concerns) => {
    let release = () => {};
    holds.set(
      concerns,
      new Promise((resolve) => {
        release = resolve;
      }),
    );
    return () => release();
  };
  return Object.assign(stand, { port: (server.address() as AddressInfo).port, hold, close: () => close(server) });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A browser that uses the stand as its proxy sends the whole address, one with mapped names only the path. */
function addressOf({ url = '/', headers }: IncomingMessage): URL {
  return new URL(url, `http://${headers.host ?? 'unknown'}`);
}

type Stand = Pick<Newsstand, 'faults' | 'behind' | 'corrected'>;

function answer(stand: Stand, url: URL, request: IncomingMessage, response: ServerResponse): void {
  const outlet = outletOf(url.hostname);
  if (!outlet) {
    response.writeHead(502).end('Not on the stand');
    return;
  }
  const found = findAnswer(outlet, url, stand);
  const fault = stand.faults.get(outlet.id);
  if (fault && url.pathname in FEEDS) FAULTS[fault](response, String(found?.body ?? ''));
  else if (!found) response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><p>No such page.</p>');
  else send(found, request, response);
}

function findAnswer(outlet: StandOutlet, url: URL, { behind, corrected }: Stand): Answer | undefined {
  const reports = stockOf(outlet, corrected);
  const html = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body });
  if (url.pathname === '/') return html(frontPage(outlet, outlet.name, reports));
  if (url.pathname.startsWith('/section/')) return html(frontPage(outlet, url.pathname.slice(9), reports));
  const feed = FEEDS[url.pathname];
  if (feed) return feed(outlet, reports);
  const report = reports.find((one) => new URL(one.url).pathname === url.pathname);
  return report && html(TEMPLATES[outlet.template](report, outlet).replace('</body>', `${behind}</body>`));
}

/** Sends an answer, or 304 to an asker who has it already. */
function send({ type, body }: Answer, request: IncomingMessage, response: ServerResponse): void {
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, { 'content-type': type, etag }).end(body);
}
