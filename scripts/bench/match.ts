import { parseArgs } from 'node:util';
import type { Item } from '@/utils/model';
import { readText } from '../cli/readText';
import { runInChromium } from './match/inChromium';
import { madeItems } from './match/madeItems';
import { type Measured, measureAll } from './match/measure';

const SIZES = [1_000, 10_000, 37_554, 100_000];
/** At the largest size: what a reader's browser can spare while feeds come in and an article opens. */
const BARS = { msAnItem: 1, megabytes: 40, p95: 20 };

/**
 * `npm run bench -- match [ITEMS.jsonl.gz]`: our index beside others at growing sizes, on real items as far as they
 * reach and items made from them beyond, or on items of made words. `--chromium` measures the built extension instead.
 */
export async function run(args: string[]): Promise<void> {
  const options = { chromium: { type: 'boolean', default: false }, sizes: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [path] = positionals;
  const real = path === undefined ? [] : readItems(path);
  if (values.chromium) return runInChromium(real);
  const sizes = values.sizes?.split(',').map(Number) ?? SIZES;
  const table = sizes.flatMap((size) => {
    const made = size > real.length;
    console.log(`\n${size} items${made ? ', made' : ''}`);
    return measureAll(made ? madeItems(size, real) : real.slice(0, size));
  });
  printGrowth(table);
  judge(table.findLast(({ ours }) => ours)!);
}

function readItems(path: string): Item[] {
  const lines = readText(path).trim().split('\n');
  return lines.map((line) => JSON.parse(line)).map((row) => ({ ...row, publishedAt: row.publishedAt ?? undefined }));
}

function printGrowth(table: Measured[]): void {
  const columns = ['engine', 'items', 'msAnItem', 'megabytes', 'bytesAnItem', 'p50', 'p95', 'recallAt10'] as const;
  console.log(`\n| ${columns.join(' | ')} |\n|${columns.map(() => '---|').join('')}`);
  const byEngine = table.toSorted((a, b) => a.engine.localeCompare(b.engine));
  for (const row of byEngine) console.log(`| ${columns.map((column) => row[column]).join(' | ')} |`);
}

function judge(ours: Measured): void {
  for (const [name, bar] of Object.entries(BARS)) {
    const value = ours[name as keyof typeof BARS];
    console.log(`${name} at ${ours.items}: ${value}, bar ${bar}${value > bar ? ': missed' : ''}`);
    if (value > bar) process.exitCode = 1;
  }
}
