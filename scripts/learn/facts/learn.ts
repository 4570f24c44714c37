import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { vectorsFrom } from '@/utils/encode/vectorsFrom';
import { openFrom } from '../model';
import { examplesOf } from './examples';
import { foldOf, tableOf, type Weighed } from './fit';
import { type GoldStory, readConflicts, readStories } from './stories';

/**
 * Learns how surely two numbers, or two dates, of two accounts state one fact, and from which probability on they are shown:
 *   tsx scripts/learn/facts/learn.ts STORIES.jsonl SLOTS.jsonl … [--written STORIES.jsonl --written SLOTS.jsonl …]
 *     [--read STORIES.jsonl …] [--model FOLDER] [--out FILE] [--leave-out FOLD]
 * Accounts that were written with more differences than news has are `--written`. Of the stories that are `--read` it learns
 * which likely conflicts were none, by `labels/conflicts.jsonl`. With a model each story is learned from twice, its sentences
 * linked by words alone and by vectors too, as one table serves both. Five folds by story; figures and least probabilities are of
 * stories that were not learned from. `--leave-out` learns without the stories of a fold, to measure whole comparisons on them.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: {
      type: 'string',
      default: fileURLToPath(new URL('../../../utils/compare/align/weights.json', import.meta.url)),
    },
    written: { type: 'string', multiple: true, default: [] },
    read: { type: 'string', multiple: true, default: [] },
    model: { type: 'string' },
    'leave-out': { type: 'string' },
  },
});

/** How much an example of a written story counts beside one of the news. */
const WRITTEN = 0.4;

const isKept = (story: string) => values['leave-out'] === undefined || foldOf(story) !== Number(values['leave-out']);
const encoder = values.model === undefined ? undefined : await openFrom(values.model);
async function examplesFrom(stories: GoldStory[], weight: number): Promise<Weighed[]> {
  const examples: Weighed[] = [];
  for (const story of stories.filter(({ id }) => isKept(id))) {
    const byWords = examplesOf(story);
    const byMeaning = encoder ? examplesOf(story, await vectorsFrom(encoder, story.articles)) : [];
    examples.push(...[...byWords, ...byMeaning].map((example) => ({ ...example, weight })));
  }
  return examples;
}

const labels = fileURLToPath(new URL('../labels/conflicts.jsonl', import.meta.url));
const examples = [
  ...(await examplesFrom(readStories(positionals), 1)),
  ...(await examplesFrom(readStories(values.written), WRITTEN)),
  ...(await examplesFrom(readConflicts(values.read, labels), 1)),
];
const data = createHash('sha256');
for (const path of [...positionals, ...values.written, ...values.read, labels]) data.update(readFileSync(path));
const table = { data: data.digest('hex').slice(0, 16), ...tableOf(examples, console.log) };
writeFileSync(values.out, `${JSON.stringify(table, null, 1)}\n`);
