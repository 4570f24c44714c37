import type { ServerResponse } from 'node:http';

/** Ways in which an outlet's feed can fail, each switched on by name. */
export type Fault = 'html' | 'empty' | 'cut off' | 'not found' | 'slow' | 'huge';

/** Well beyond the patience of whoever asks. */
const SLOW_MS = 60_000;
const HUGE_BYTES = 50 * 1024 * 1024;

/** Answers as the fault has it. The slow answer comes after a minute, unless the asker has gone by then. */
export const FAULTS: Record<Fault, (response: ServerResponse, good: string) => void> = {
  html: (response) => send(response, 200, 'text/html', '<!doctype html><title>Maintenance</title><p>Back soon.</p>'),
  empty: (response) => send(response, 200, 'application/rss+xml', ''),
  'cut off': (response, good) => send(response, 200, 'application/rss+xml', good.slice(0, good.length / 3)),
  'not found': (response) => send(response, 404, 'text/html', '<!doctype html><p>Not here.</p>'),
  slow: (response, good) => {
    const timer = setTimeout(() => send(response, 200, 'application/rss+xml', good), SLOW_MS);
    response.on('close', () => clearTimeout(timer));
  },
  huge: (response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    pour(response, HUGE_BYTES);
  },
};

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}

/** Writes spaces as fast as they are taken, so that the stand never holds them all. */
function pour(response: ServerResponse, left: number): void {
  const chunk = Buffer.alloc(Math.min(left, 256 * 1024), ' ');
  if (left <= 0) response.end();
  else if (response.write(chunk)) setImmediate(() => pour(response, left - chunk.length));
  else response.once('drain', () => pour(response, left - chunk.length));
}
