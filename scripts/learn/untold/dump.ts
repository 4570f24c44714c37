import { parseArgs } from 'node:util';
import { UNTOLD_FEATURES } from '@/utils/compare/untold/features';
import { untoldReader } from '@/utils/compare/untold/untold';
import { vectorsFrom } from '@/utils/encode/vectorsFrom';
import { prepareComparison } from '@/utils/pipeline';
import { type GoldStory, goldSentences, readLines } from '../link/goldClaims';
import { foldOf, openFrom } from '../model';
import { rounded } from '../rounded';

/**
 * Writes every sentence of labelled stories with the features that tell whether the other account tells it nowhere, and
 * whether it does (1: nowhere), a JSON line a story, for `fit.py`:
 *   tsx scripts/learn/untold/dump.ts ../shared/data/gold/claims-dev.jsonl [--model FOLDER] [--fold 0|1] [--part check]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string' }, fold: { type: 'string' }, part: { type: 'string', default: 'learn' } },
});

const encoder = values.model === undefined ? undefined : await openFrom(values.model);
for (const story of readLines<GoldStory>(positionals[0]!)) {
  if (story.part !== values.part || (values.fold !== undefined && foldOf(story.id) !== Number(values.fold))) continue;
  process.stdout.write(`${JSON.stringify(await sentencesOf(story))}\n`);
}

async function sentencesOf({ id, articles, links: gold }: GoldStory) {
  const read = articles.map((article) => ({ ...article, authors: [], extent: 'full' as const }));
  const { sides, links } = prepareComparison(read, read[0]!.id, encoder && (await vectorsFrom(encoder, read)));
  const untold = untoldReader(sides, links);
  const told = [new Set(gold.flatMap(({ a }) => a)), new Set(gold.flatMap(({ b }) => b))];
  const sentences = sides.flatMap(({ account }, side) =>
    account.sentences.flatMap((sentence, index) => {
      const covered = goldSentences(articles[side]!.sentences, sentence);
      if (covered.length === 0) return [];
      const isNowhere = covered.every((one) => !told[side]!.has(one));
      const figures = untold.features({ account: side, sentence: index }, 1 - side);
      return [[Number(isNowhere), ...figures.map(rounded)]];
    }),
  );
  return { id, names: UNTOLD_FEATURES, sentences };
}
