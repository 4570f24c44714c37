import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Item } from '@/utils/model';
import { bruteForce, type Engine, flexSearch, miniSearch, ours } from './match/engines';
import { madeItems } from './match/madeItems';

const SIZES = [1_000, 10_000, 100_000];
const QUERIES = 60;
const TOP = 10;
/** Slow engines are measured up to the size that they build in reasonable time; the growth up to there tells the rest. */
const MOST: Record<string, number> = { FlexSearch: 10_000, MiniSearch: 100_000 };

/** `npm run bench -- match [ITEMS.jsonl.gz]`: our index beside others, on real items or made ones. */
export function run([path, ...sizes]: string[]): void {
  const real = path === undefined ? [] : readItems(path);
  const given = sizes.map(Number);
  const all = [...(given.length > 0 ? given : SIZES), ...(given.length > 0 || real.length === 0 ? [] : [real.length])];
  for (const size of all.sort((a, b) => a - b)) {
    const items = size <= real.length ? real.slice(0, size) : madeItems(size, real);
    measureAll(items);
  }
}

function readItems(path: string): Item[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line)).map((row) => ({ ...row, publishedAt: row.publishedAt ?? undefined }));
}

function measureAll(items: Item[]): void {
  console.log(`\n${items.length} items`);
  const step = Math.max(1, Math.floor(items.length / QUERIES));
  const queries = items.filter((_, at) => at % step === 0).slice(0, QUERIES);
  const exact = bruteForce();
  exact.build(items);
  const wanted = queries.map((query) => exact.find(query, TOP));
  for (const engine of [ours(), miniSearch(), flexSearch(), exact]) {
    if (items.length > (MOST[engine.name] ?? Number.POSITIVE_INFINITY)) continue;
    console.log(JSON.stringify(measure(engine, items, queries, wanted)));
  }
}

function measure(engine: Engine, items: Item[], queries: Item[], wanted: string[][]) {
  const before = process.memoryUsage();
  const started = performance.now();
  engine.build(items);
  const built = performance.now() - started;
  const after = process.memoryUsage();
  const heap = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const times: number[] = [];
  let found = 0;
  queries.forEach((query, at) => {
    const asked = performance.now();
    const ids = new Set(engine.find(query, TOP));
    times.push(performance.now() - asked);
    found += wanted[at]!.filter((id) => ids.has(id)).length;
  });
  times.sort((a, b) => a - b);
  return {
    engine: engine.name,
    setUp: engine.setUp,
    msAnItem: round(built / items.length),
    megabytes: round((engine.bytes?.() ?? heap) / 1e6),
    p50: round(times[Math.floor(times.length * 0.5)]!),
    p95: round(times[Math.floor(times.length * 0.95)]!),
    recallAt10: round((100 * found) / wanted.flat().length),
  };
}

const round = (value: number) => Number(value.toFixed(3));
