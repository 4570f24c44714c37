import { parseArgs } from 'node:util';
import { candidatePairs } from '@/utils/link/candidates';
import { featureNames, featureReader, type Mode } from '@/utils/link/features';
import { similaritiesOf } from '@/utils/link/similarities';
import { foldOf, openFrom } from '../model';
import { rounded } from '../rounded';
import { type GoldStory, readLines } from './goldClaims';
import { goldOf, labelsOf, twoSides, vectorsOf } from './labels';

/**
 * Writes the candidate pairs of labelled stories with their features, a JSON line a story, for `fit.py`:
 *   tsx scripts/learn/link/dump.ts ../shared/data/gold/claims-dev.jsonl [--model FOLDER] [--fold 0|1] [--part check]
 * With a model of one fold only its own stories are written: those that the model never saw.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string' }, fold: { type: 'string' }, part: { type: 'string', default: 'learn' } },
});

const encoder = values.model === undefined ? undefined : await openFrom(values.model);
for (const story of readLines<GoldStory>(positionals[0]!)) {
  if (story.part !== values.part || (values.fold !== undefined && foldOf(story.id) !== Number(values.fold))) continue;
  process.stdout.write(`${JSON.stringify(await rowsOf(story))}\n`);
}

async function rowsOf(story: GoldStory) {
  const [a, b] = twoSides(story.articles);
  const vectors = encoder && (await vectorsOf(encoder, a, b));
  const mode: Mode = vectors ? 'both' : 'words';
  const similarities = similaritiesOf(a, b, vectors);
  const read = featureReader(a, b, similarities, mode);
  const [ofA, ofB] = goldOf([a, b], story);
  const labels = labelsOf(story);
  const pairs = candidatePairs(similarities).map(([row, column]) => {
    const hows = ofA[row]!.flatMap((i) => ofB[column]!.flatMap((j) => labels.get(`${i} ${j}`) ?? []));
    const label = hows.some((how) => how !== 'partly') ? 2 : hows.length > 0 ? 1 : 0;
    return [row, column, label, ...read(row, column).map(rounded)];
  });
  return {
    id: story.id,
    names: featureNames(mode),
    rows: a.words.length,
    columns: b.words.length,
    links: labels.size,
    core: [...labels.values()].filter((how) => how !== 'partly').length,
    pairs,
  };
}
