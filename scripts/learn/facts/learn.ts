import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { examplesOf } from './examples';
import { foldOf, tableOf } from './fit';
import { readStories } from './stories';

/**
 * Learns how surely two numbers, or two dates, of two accounts state one fact, and from which probability on they are shown:
 *   tsx scripts/learn/facts/learn.ts STORIES.jsonl SLOTS.jsonl … [--written STORIES.jsonl --written SLOTS.jsonl …]
 *     [--out FILE] [--leave-out FOLD]
 * Accounts that were written with more differences than news has are `--written`. Five folds by story; figures and least surenesses are
 * of stories that were not learned from. `--leave-out` learns without the stories of a fold, to measure whole comparisons on them.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: {
      type: 'string',
      default: fileURLToPath(new URL('../../../utils/compare/align/weights.json', import.meta.url)),
    },
    written: { type: 'string', multiple: true, default: [] },
    'leave-out': { type: 'string' },
  },
});

/** How much an example of a written story counts beside one of the news. */
const WRITTEN = 0.4;

const isKept = (story: string) => values['leave-out'] === undefined || foldOf(story) !== Number(values['leave-out']);
const examplesFrom = (paths: string[], weight: number) =>
  readStories(paths)
    .filter(({ id }) => isKept(id))
    .flatMap((story) => examplesOf(story).map((example) => ({ ...example, weight })));
const examples = [...examplesFrom(positionals, 1), ...examplesFrom(values.written, WRITTEN)];
const data = createHash('sha256');
for (const path of [...positionals, ...values.written]) data.update(readFileSync(path));
const table = { data: data.digest('hex').slice(0, 16), ...tableOf(examples, console.log) };
writeFileSync(values.out, `${JSON.stringify(table, null, 1)}\n`);
