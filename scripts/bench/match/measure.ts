import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Item } from '@/utils/model';
import { percentile } from '../shared/percentile';
import { bruteForce, type Engine, flexSearch, miniSearch, ours } from './engines';

const TOP = 10;
const QUERIES = 60;

/** What one engine takes at one size. Times in milliseconds. */
export interface Measured {
  engine: string;
  ours: boolean;
  setUp: string;
  items: number;
  queries: number;
  msAnItem: number;
  megabytes: number;
  bytesAnItem: number;
  p50: number;
  p95: number;
  /** Of the ten items with the highest exact cosine, percent. */
  recallAt10: number;
}

/** Every engine on the same items; the brute-force scan goes first, as the others' recall is counted against it. */
export function measureAll(items: Item[]): Measured[] {
  const step = Math.max(1, Math.floor(items.length / QUERIES));
  const queries = items.filter((_, at) => at % step === 0).slice(0, QUERIES);
  const wanted: string[][] = [];
  return [bruteForce, ours, miniSearch, flexSearch].map((open) => {
    const row = measure(open(), items, queries, wanted);
    console.log(JSON.stringify(row));
    return row;
  });
}

function measure(engine: Engine, items: Item[], queries: Item[], wanted: string[][]): Measured {
  const before = memory();
  const started = performance.now();
  engine.build(items);
  const built = performance.now() - started;
  const bytes = engine.bytes?.() ?? memory() - before;
  const asked = queries.slice(0, engine.queries);
  const times: number[] = [];
  const found = asked.map((query) => {
    const at = performance.now();
    const ids = engine.find(query, TOP);
    times.push(performance.now() - at);
    return ids;
  });
  if (wanted.length === 0) wanted.push(...found);
  const right = found.flatMap((ids, at) => wanted[at]!.filter((id) => ids.includes(id)));
  return {
    engine: engine.name,
    ours: engine.ours === true,
    setUp: engine.setUp,
    items: items.length,
    queries: asked.length,
    msAnItem: round(built / items.length),
    megabytes: round(bytes / 1e6),
    bytesAnItem: Math.round(bytes / items.length),
    p50: round(percentile(times, 0.5)),
    p95: round(percentile(times, 0.95)),
    recallAt10: round((100 * right.length) / wanted.slice(0, asked.length).flat().length),
  };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function memory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const round = (value: number) => Number(value.toFixed(3));
