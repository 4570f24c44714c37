import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyTree } from '../shared/copyTree';
import { type Mutant, mutantsOf } from './mutations';
import { ownTests } from './ownTests';
import { passes } from './passes';
import { sample } from './sample';

/**
 * `npm run mutants -- [FOLDER…] [--count 20] [--seed 1] [--minutes 20] [--to .mutants.jsonl]`: takes decisions out of the
 * code, so many of each kind and folder, runs the tests that concern it, and prints those that no test misses. What is
 * written down already is not run again, so that a run can be ended and taken up.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '20' },
    to: { type: 'string', default: '.mutants.jsonl' },
  },
});

/** The tests nearest to a folder of `utils/`, and those that stand on it: stories, and their figures. */
const STAGES: Record<string, [near: string[], far: string[]]> = {
  text: [
    ['tests/text', 'tests/read'],
    ['tests/compare', 'tests/stories.test.ts', 'tests/evaluation/byWords.test.ts'],
  ],
  link: [
    ['tests/link', 'tests/compare'],
    ['tests/stories.test.ts', 'tests/evaluation'],
  ],
  compare: [['tests/compare'], ['tests/stories.test.ts', 'tests/evaluation/byWords.test.ts']],
  rank: [['tests/rank', 'tests/compare', 'tests/stories.test.ts'], ['tests/evaluation/byWords.test.ts']],
  match: [['tests/match'], ['tests/cli', 'tests/browser']],
};

interface Outcome {
  id: string;
  kind: Mutant['kind'];
  stage: string;
  to: string;
  survived: boolean;
}

const stages = positionals.length > 0 ? positionals : Object.keys(STAGES);
const until = performance.now() + Number(values.minutes) * 60_000;
const known = readOutcomes();
const wanted = stages.flatMap((stage) =>
  (['rule', 'threshold', 'weight'] as const).flatMap((kind) =>
    sample(
      mutantsIn(stage).filter((mutant) => mutant.kind === kind),
      Number(values.count),
      Number(values.seed),
    ).map((mutant) => ({ mutant, stage })),
  ),
);
const left = wanted.filter(({ mutant }) => !known.has(mutant.id));
if (left.length > 0) runAll(left);
print(wanted.flatMap(({ mutant }) => known.get(mutant.id) ?? []));

function mutantsIn(stage: string): Mutant[] {
  return readdirSync(`utils/${stage}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|json)$/.test(file))
    .flatMap((file) => mutantsOf(`utils/${stage}/${file}`, readFileSync(`utils/${stage}/${file}`, 'utf8')));
}

function runAll(all: { mutant: Mutant; stage: string }[]): void {
  const folder = copyTree();
  const whole = new Set<string>();
  for (const { mutant, stage } of all) {
    if (performance.now() > until) break;
    if (!whole.has(stage) && !testsOf(stage).every((some) => passes(folder, some)))
      throw new Error(`The tests of ${stage} fail as they are.`);
    whole.add(stage);
    const file = join(folder, mutant.file);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, mutant.source);
    const survived = [ownTests(mutant.file), ...testsOf(stage)].every((some) => passes(folder, some));
    writeFileSync(file, before);
    const outcome: Outcome = { id: mutant.id, kind: mutant.kind, stage, to: mutant.to, survived };
    known.set(mutant.id, outcome);
    appendFileSync(values.to, `${JSON.stringify(outcome)}\n`);
  }
  rmSync(folder, { recursive: true });
}

function testsOf(stage: string): string[][] {
  const tests = STAGES[stage];
  if (!tests) throw new Error(`${stage} is none of ${Object.keys(STAGES).join(', ')}`);
  return tests.map((some) => some.filter((path) => existsSync(path)));
}

function readOutcomes(): Map<string, Outcome> {
  if (!existsSync(values.to)) return new Map();
  const rows = readFileSync(values.to, 'utf8').split('\n').filter(Boolean);
  return new Map(rows.map((row) => JSON.parse(row) as Outcome).map((outcome) => [outcome.id, outcome]));
}

function print(outcomes: Outcome[]): void {
  for (const { id, to, survived } of outcomes) if (survived) console.log(`survived  ${id}${to ? `  →  ${to}` : ''}`);
  console.log('\n| folder | run | survived |\n|---|---|---|');
  for (const stage of stages) {
    const own = outcomes.filter((outcome) => outcome.stage === stage);
    console.log(`| ${stage} | ${own.length} | ${own.filter(({ survived }) => survived).length} |`);
  }
  if (outcomes.length < wanted.length)
    console.log(`\n${wanted.length - outcomes.length} of the sample are left to run.`);
}
