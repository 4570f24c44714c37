/**
 * Learns the weights by which mentions are aligned, from stories whose shared details were labelled by reading.
 *   npx tsx scripts/learn/alignment.ts STORIES.jsonl SLOTS.jsonl [STORIES.jsonl SLOTS.jsonl …] [--write]
 * Prints, for each of the seven models, precision and recall over held-out stories (five folds); `--write` writes the table.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FEATURES } from '@/utils/compare/align/features';
import { examplesOf, type LabelledPair } from './examples';
import { learn, probability } from './logistic';
import { readStories } from './stories';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
const FOLDS = 5;
const MODELS = [
  ...['number', 'date'].flatMap((kind) => ['agree', 'compatible', 'conflict'].map((verdict) => `${kind} ${verdict}`)),
  'name conflict',
];

const stories = readStories(positionals);
const examples = stories.flatMap((story, at) => examplesOf(story, at % FOLDS));
const table = Object.fromEntries(
  MODELS.map((model) => [
    model,
    train(
      model,
      examples.filter((example) => example.model === model),
    ),
  ]),
);
if (values.write) writeFileSync(new URL('../../utils/compare/align/weights.ts', import.meta.url), source(table));

function train(model: string, all: LabelledPair[]): number[] {
  const guesses = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(all.filter((example) => example.fold !== fold));
    return all
      .filter((example) => example.fold === fold)
      .map((example) => ({ holds: example.holds, sure: probability(weights, example.signs) }));
  }).flat();
  const positives = guesses.filter(({ holds }) => holds).length;
  console.log(`${model}: ${all.length} pairs, ${positives} of one fact`);
  for (const least of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const taken = guesses.filter(({ sure }) => sure >= least);
    const right = taken.filter(({ holds }) => holds).length;
    console.log(`  from ${least}: precision ${percent(right / taken.length)}, recall ${percent(right / positives)}`);
  }
  const weights = learn(all);
  console.log(FEATURES.map((name, at) => `${name} ${weights[at + 1]!.toFixed(2)}`).join(', '));
  return weights;
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (100 * share).toFixed(1);
}

function source(weights: Record<string, number[]>): string {
  const row = (model: string) => `[${weights[model]!.map((weight) => Number(weight.toFixed(2))).join(', ')}]`;
  const kind = (name: string) =>
    `  ${name}: {\n    agree: ${row(`${name} agree`)},\n    compatible: ${row(`${name} compatible`)},\n    conflict: ${row(`${name} conflict`)},\n  },\n`;
  return `/** Coefficients of a pair's features, in the order of FEATURES. Written by scripts/learn/alignment.ts; do not edit. */\n// biome-ignore format: one row a model\nexport const WEIGHTS = {\n${kind('number')}${kind('date')}  name: {\n    conflict: ${row('name conflict')},\n  },\n};\n`;
}
