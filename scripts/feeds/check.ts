import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { decodeBody } from '@/utils/gather/decode/charset';
import { readFeed } from '@/utils/gather/feed/feed';

/** A table over a folder of feed files: items, dates and summaries read, milliseconds taken, or why nothing could be read. */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npx tsx scripts/feeds/check.ts FOLDER\n');
  process.exit(1);
}
const rows = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => checkFile(join(file.parentPath, file.name)));
process.stdout.write(
  '| file | items | dated | with summary | dropped | ms | first headline, or the reason |\n|---|---|---|---|---|---|---|\n',
);
for (const row of rows) process.stdout.write(`| ${row.cells.join(' | ')} |\n`);
const read = rows.filter(({ ok }) => ok).length;
process.stdout.write(`\n${rows.length} files: ${read} read, ${rows.length - read} with a reason, none threw\n`);

function checkFile(path: string): { ok: boolean; cells: (string | number)[] } {
  const name = relative(folder as string, path);
  const started = performance.now();
  const source = {
    url: 'https://outlet.example/feed',
    outlet: { name: 'Outlet', domains: ['outlet.example'] },
    now: Date.now(),
  };
  const reading = readFeed(decodeBody(readFileSync(path)), source);
  const ms = Math.round(performance.now() - started);
  if (!reading.ok) return { ok: false, cells: [name, 0, 0, 0, 0, ms, reading.failure] };
  const { items, dropped } = reading.value;
  const dated = items.filter(({ publishedAt }) => publishedAt !== undefined).length;
  const told = items.filter(({ summary }) => summary !== '').length;
  return {
    ok: true,
    cells: [
      name,
      items.length,
      dated,
      told,
      dropped,
      ms,
      items[0]?.title.replaceAll('|', '/') ?? 'a feed without entries',
    ],
  };
}
