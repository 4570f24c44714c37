import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Outlet } from '@/utils/model';

/** Many small agencies that each have one feed, served on loopback and told apart by name. */
export interface Wire {
  port: number;
  outlets: Outlet[];
  /** Addresses of everything that the feeds hold. */
  addresses: string[];
  close(): Promise<void>;
}

/** Long enough that several requests are under way at once. */
const LATENCY_MS = 15;
const PLACES = [
  'Arvik',
  'Belmar',
  'Corvo',
  'Dunmore',
  'Estrel',
  'Farsund',
  'Galway',
  'Holm',
  'Imber',
  'Jelsa',
  'Korso',
];
const MATTERS = ['harbour', 'museum', 'tram', 'orchard', 'stadium', 'library', 'bakery'];

export async function openWire(feeds: number, itemsAFeed: number): Promise<Wire> {
  const outlets = Array.from({ length: feeds }, (_, feed) => outletOf(feed));
  const byHost = new Map(outlets.map(({ id }, feed) => [`www.${id}`, feedOf(feed, itemsAFeed)]));
  const server = createServer((request, response) =>
    setTimeout(() => {
      const body = byHost.get((request.headers.host ?? '').replace(/:\d+$/, ''));
      response.writeHead(body ? 200 : 404, { 'content-type': 'application/rss+xml' }).end(body);
    }, LATENCY_MS),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    outlets,
    addresses: outlets.flatMap((_, feed) => Array.from({ length: itemsAFeed }, (_, at) => addressOf(feed, at))),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function outletOf(feed: number): Outlet {
  const id = `feed-${feed}.wire.test`;
  const domains = [id];
  return { id, name: `Wire ${feed}`, domains, feeds: [`http://www.${id}/feed.xml`], sitemaps: [], subjects: [] };
}

function addressOf(feed: number, at: number): string {
  return `http://www.feed-${feed}.wire.test/report-${at}`;
}

/** Each report has words of its own, so that it can be told from all others. */
function feedOf(feed: number, items: number): string {
  const entries = Array.from({ length: items }, (_, at) => {
    const place = PLACES[(feed + at) % PLACES.length]!;
    const matter = MATTERS[(feed * 3 + at) % MATTERS.length]!;
    const title = `${place} votes on its ${matter}, case f${feed}n${at}`;
    const summary = `The council of ${place} votes on the ${matter} on Friday; ${100 + at} people wrote about case f${feed}n${at}.`;
    return `<item><title>${title}</title><link>${addressOf(feed, at)}</link><description>${summary}</description></item>`;
  });
  return `<rss version="2.0"><channel><title>Wire ${feed}</title>${entries.join('')}</channel></rss>`;
}
