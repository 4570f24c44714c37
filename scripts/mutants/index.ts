import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mutantsOf } from './mutations';
import { type Outcome, printOutcomes } from './outcomes';
import { sample } from './sample';
import { STAGES } from './stages';
import { openTests } from './tests';

/**
 * `npm run mutants -- [FOLDER…] [--count 20] [--seed 1] [--minutes 20] [--to FILE]`: takes decisions out of the code, all or so
 * many of each kind and folder, runs the tests that concern them, and prints those that no test misses. Stories are asked for
 * so many minutes.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '20' },
    to: { type: 'string' },
  },
});

const until = performance.now() + Number(values.minutes) * 60_000;
const outcomes: Outcome[] = [];
for (const stage of positionals.length > 0 ? positionals : Object.keys(STAGES))
  outcomes.push(...(await tryStage(stage)));
if (values.to) writeFileSync(values.to, outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join(''));
printOutcomes(outcomes);

/** Most mutants are tried at once. One that decides while a file is read, as stories are, is then out from the start. */
async function tryStage(stage: string): Promise<Outcome[]> {
  const paths = STAGES[stage];
  if (!paths) throw new Error(`${stage} is none of ${Object.keys(STAGES).join(', ')}`);
  const mutants = mutantsIn(stage).map((mutant, number) => ({ ...mutant, number }));
  const tests = await openTests(paths, mutants);
  const { missed, reading, failing } = await tests.tryAll();
  for (const test of failing) console.log(`fails with every decision in: ${test}`);
  const results: Outcome[] = [];
  for (const { number, id, kind, to } of mutants) {
    const files = missed.has(number) ? [] : (reading.get(number) ?? []);
    const isLeft = files.length > 0 && performance.now() > until;
    const isMissed = missed.has(number) || (!isLeft && (await tests.miss(number, files)));
    results.push({ stage, id, kind, to, result: isMissed ? 'missed' : isLeft ? 'left' : 'survived' });
  }
  await tests.close();
  return results;
}

function mutantsIn(stage: string) {
  const mutants = readdirSync(`utils/${stage}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|json)$/.test(file))
    .flatMap((file) => mutantsOf(`utils/${stage}/${file}`, readFileSync(`utils/${stage}/${file}`, 'utf8')));
  return (['rule', 'threshold', 'weight'] as const).flatMap((kind) => {
    const ofKind = mutants.filter((mutant) => mutant.kind === kind);
    return sample(ofKind, Number(values.count), Number(values.seed));
  });
}
