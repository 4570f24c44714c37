/**
 * Learns the weights by which mentions are aligned, from stories whose shared details were labelled by reading.
 *   npx tsx scripts/learn/alignment.ts STORIES.jsonl SLOTS.jsonl [STORIES.jsonl SLOTS.jsonl …] [--write]
 * A slot's relation is same, compatible, conflict or different; or `fact` where every mention of a fact is listed, whatever
 * its values, and `unsure` where nothing is to be learned. A story may have a `topic`, be `partial` and have a `weight`; see
 * GoldStory. Prints precision and recall over held-out topics; `--write` writes the table.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rivalsOf } from '@/utils/compare/align/rivals';
import { logit } from '@/utils/compare/align/sureness';
import { type Contest, contestsOf, KINDS, type Kind } from './examples';
import { learnPooled, type PooledExample } from './pooled';
import { readStories } from './stories';

type ByVerdict = Record<string, number[]>;
interface Model {
  alone: ByVerdict;
  amongRivals: ByVerdict;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
const FOLDS = 4;

const contests = readStories(positionals).flatMap(contestsOf);
const table = Object.fromEntries(
  KINDS.map((kind) => {
    const own = contests.filter((contest) => contest.kind === kind && contest.pairs.length > 0);
    report(
      kind,
      inFolds(own, (others, held) => {
        const model = learnModel(others);
        return held.map((contest) => sureness(model, contest));
      }),
      own,
    );
    return [kind, learnModel(own)] as const;
  }),
) as Record<Kind, Model>;
if (values.write) writeFileSync(new URL('../../utils/compare/align/weights.ts', import.meta.url), source(table));

/** The second model learns from what the first says of stories it has not seen, as it will have to judge such. */
function learnModel(own: Contest[]): Model {
  const alone = learnPooled(own.flatMap((contest) => examplesOf(contest, contest.features)));
  const heldOut = inFolds(own, (others, held) => {
    const weights = learnPooled(others.flatMap((contest) => examplesOf(contest, contest.features)));
    return held.map((contest) => withRivals(contest, weights));
  });
  const amongRivals = learnPooled(own.flatMap((contest, at) => examplesOf(contest, heldOut[at]!)));
  return { alone, amongRivals };
}

/** Answers for each contest from the contests of other topics. */
function inFolds<Answer>(own: Contest[], answer: (others: Contest[], held: Contest[]) => Answer[]): Answer[] {
  const topics = [...new Set(own.map(({ topic }) => topic))];
  const foldOf = ({ topic }: Contest) => topics.indexOf(topic) % FOLDS;
  const answers = new Map<Contest, Answer>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = own.filter((contest) => foldOf(contest) === fold);
    const found = answer(
      own.filter((contest) => foldOf(contest) !== fold),
      held,
    );
    for (const [at, contest] of held.entries()) answers.set(contest, found[at]!);
  }
  return own.map((contest) => answers.get(contest)!);
}

function examplesOf({ pairs, labels }: Contest, features: number[][]): PooledExample[] {
  return pairs.flatMap(({ relation }, at) => {
    const label = labels[at];
    return label ? [{ group: relation.verdict, features: features[at]!, ...label }] : [];
  });
}

function withRivals({ pairs, features }: Contest, weights: ByVerdict): number[][] {
  const alone = pairs.map(({ relation }, at) => logit(features[at]!, weights[relation.verdict]));
  const rivals = rivalsOf(pairs, alone);
  return features.map((own, at) => [...own, ...rivals[at]!]);
}

function sureness(model: Model, contest: Contest): number[] {
  const features = withRivals(contest, model.alone);
  return contest.pairs.map(
    ({ relation }, at) => 1 / (1 + Math.exp(-logit(features[at]!, model.amongRivals[relation.verdict]))),
  );
}

function report(kind: Kind, guesses: number[][], own: Contest[]): void {
  for (const verdict of ['agree', 'compatible', 'conflict']) {
    const all = own.flatMap(({ pairs, labels }, contest) =>
      pairs.flatMap(({ relation }, at) => {
        const label = labels[at];
        return label && relation.verdict === verdict ? [{ holds: label.holds, sure: guesses[contest]![at]! }] : [];
      }),
    );
    const positives = all.filter(({ holds }) => holds).length;
    if (positives === 0) continue;
    console.log(`${kind} ${verdict}: ${all.length} pairs, ${positives} of one fact`);
    for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) {
      const taken = all.filter(({ sure }) => sure >= least);
      const right = taken.filter(({ holds }) => holds).length;
      console.log(`  from ${least}: precision ${percent(right / taken.length)}, recall ${percent(right / positives)}`);
    }
  }
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (100 * share).toFixed(1);
}

function source(models: Record<Kind, Model>): string {
  const row = (weights: number[]) => `[${weights.map((weight) => Number(weight.toFixed(2))).join(', ')}]`;
  const rows = (byVerdict: ByVerdict) =>
    Object.entries(byVerdict)
      .map(([verdict, weights]) => `      ${verdict}: ${row(weights)},\n`)
      .join('');
  const kinds = KINDS.map(
    (kind) =>
      `  ${kind}: {\n    alone: {\n${rows(models[kind].alone)}    },\n    amongRivals: {\n${rows(models[kind].amongRivals)}    },\n  },\n`,
  );
  return `import type { Relation } from '@/utils/compare/judge/relation';

/** A constant, then one coefficient a feature. */
export type Weights = readonly number[];
type ByVerdict = Partial<Record<Relation['verdict'], Weights>>;

/**
 * Coefficients by the verdict that two mentions would get: of FEATURES alone, and of FEATURES with RIVAL_FEATURES. Written by
 * scripts/learn/alignment.ts; do not edit.
 */
// biome-ignore format: one row a model
export const WEIGHTS: Record<'number' | 'date', { alone: ByVerdict; amongRivals: ByVerdict }> = {
${kinds.join('')}};
`;
}
