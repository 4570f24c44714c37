import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { askAsAdmin } from '../openSearch/askAsAdmin';
import { type Cluster, startCluster } from '../openSearch/cluster';
import { prepareKit } from '../openSearch/kit';
import { logInOf } from '../openSearch/users';

const FILL = fileURLToPath(new URL('searchServer/fill.ts', import.meta.url));
const SEARCH = fileURLToPath(new URL('searchServer/search.ts', import.meta.url));

/**
 * Fills three real nodes with so many items (100,000), over HTTPS and as a user who may; what fills is killed at two
 * fifths and started again, then run once more from the start. Then searches as a reader. Prints a row for each part,
 * and how far filling came to the standard error.
 */
export async function run([count = '100000']: string[]): Promise<void> {
  const kit = prepareKit();
  if (!kit.ok) throw new Error(`OpenSearch cannot be started: ${kit.failure}`);
  const cluster = await timed('three nodes are together', () => startCluster(kit.value, 3, '512m'));
  const folder = mkdtempSync(join(tmpdir(), 'search-server-'));
  try {
    await fillAndSearch(cluster, Number(count), folder);
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fillAndSearch({ nodes, certificate }: Cluster, count: number, folder: string): Promise<void> {
  const url = nodes[0]?.url ?? '';
  const asAdmin = (method: string, path: string, body?: object) => askAsAdmin({ url, certificate }, method, path, body);
  const start = (script: string, ...args: string[]) =>
    spawn(process.execPath, ['--import', 'tsx', script, url, ...args], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const fill = (state: string) => start(FILL, logInOf('filler'), String(count), join(folder, state));
  const held = async () => {
    await asAdmin('POST', '/news/_refresh');
    say('items in the index', (await asAdmin('GET', '/news/_count')).json.count);
  };
  const published = { properties: { published: { type: 'date' } } };
  await asAdmin('PUT', '/news', { settings: { number_of_shards: 3, number_of_replicas: 1 }, mappings: published });
  await timed('filled to two fifths, then killed', () => untilKilled(fill('first'), count * 0.4));
  await held();
  await timed('filled to the end', () => untilDone(fill('first')));
  await held();
  await timed('filled once more from the start', () => untilDone(fill('second')));
  await held();
  const searches = start(SEARCH, logInOf('reader'));
  searches.stdout.on('data', (line) => say('a search, ms, p50 / p95', String(line).trim()));
  await untilDone(searches);
}

/** Its lines say how many items the index has; it is killed at so many. */
async function untilKilled(filling: ChildProcess, items: number): Promise<void> {
  const gone = new Promise((resolve) => filling.once('exit', resolve));
  for await (const line of createInterface({ input: filling.stdout! })) {
    showProgress(line);
    if (Number(line) >= items) filling.kill('SIGKILL');
  }
  await gone;
}

function showProgress(line: string): void {
  if (Number(line) % 10_000 === 0) process.stderr.write(`${line} items\n`);
}

async function untilDone(working: ChildProcess): Promise<void> {
  if (working.stdout) createInterface({ input: working.stdout }).on('line', showProgress);
  const status = await new Promise((resolve) => working.once('exit', resolve));
  if (status !== 0) throw new Error(`${working.spawnargs[3]} ended with status ${status}`);
}

function say(what: string, figure: unknown): void {
  process.stdout.write(`| ${what} | ${figure} |\n`);
}

async function timed<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  const started = performance.now();
  const value = await work();
  say(`${what}, s`, ((performance.now() - started) / 1000).toFixed(1));
  return value;
}
