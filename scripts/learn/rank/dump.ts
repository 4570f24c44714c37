import { parseArgs } from 'node:util';
import { vectorsFrom } from '@/utils/encode/vectorsFrom';
import type { Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { prepareComparison } from '@/utils/pipeline';
import { ROW_FEATURES, rowFeatures } from '@/utils/rank/rowFeatures';
import { SENTENCE_FEATURES } from '@/utils/rank/sentenceFeatures';
import { type GoldStory, goldSentences, readLines } from '../link/goldClaims';
import { openFrom } from '../model';
import { rounded } from '../rounded';
import { covers, type EditorStory } from './covers';

/**
 * Writes rows with their features and which difference of the editor's list each tells (`editor-dev`), or sentences with
 * their features and how much each matters (`claims-dev`), a JSON line a story, for `fit.py`:
 *   tsx scripts/learn/rank/dump.ts ../shared/data/gold/editor-dev.jsonl [--vectors FOLDER | --model FOLDER] [--part check]
 * With `--vectors` the mean vector of every sentence is written too; with `--model` links are found by vectors as well.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string' }, vectors: { type: 'string' }, part: { type: 'string', default: 'learn' } },
});

const encoder = values.model === undefined ? undefined : await openFrom(values.model);
const heard = encoder ?? (values.vectors === undefined ? undefined : await openFrom(values.vectors));
for (const story of readLines<EditorStory | GoldStory>(positionals[0]!)) {
  if (story.part !== values.part) continue;
  const written = 'differences' in story ? await rowsOf(story) : await sentencesOf(story);
  process.stdout.write(`${JSON.stringify(written)}\n`);
}

async function candidatesOf(articles: EditorStory['articles'], reading: string) {
  const read = articles.map((article) => ({ ...article, authors: [], extent: 'full' as const }));
  const vectors = encoder && (await vectorsFrom(encoder, read));
  return prepareComparison(read, reading, vectors);
}

async function rowsOf(story: EditorStory) {
  const { rows, sentences, sides } = await candidatesOf(story.articles, story.reading);
  const told = rows
    .filter(({ detail }) => detail.verdict !== 'agree')
    .map((row) => {
      const { detail, untold } = row;
      const list =
        detail.verdict !== 'only' ? 0 : detail.versions.some(({ article }) => article === story.reading) ? 2 : 1;
      const weights = story.differences.flatMap((difference, at) =>
        covers(detail, difference, story) ? [[at, difference.weight]] : [],
      );
      const { kind, verdict } = detail;
      const features = rowFeatures(row, sentences).map(rounded);
      return { list, kind, verdict, untold, told: weights, at: placeOf(row.places[0]!), features };
    });
  return {
    id: story.id,
    names: ROW_FEATURES,
    weights: story.differences.map(({ weight }) => weight),
    vectors: await vectorsOf(sides),
    rows: told,
  };
}

async function sentencesOf(story: GoldStory) {
  const { sides, sentences: ranked } = await candidatesOf(story.articles, story.articles[0]!.id);
  const sentences = ranked.flatMap((account, side) =>
    account.flatMap((one) => {
      const { id, sentences: spans } = story.articles[side]!;
      const [gold] = goldSentences(spans, sides[side]!.account.sentences[one.sentence]!);
      if (gold === undefined) return [];
      return [
        {
          at: placeOf(one),
          importance: story.importance[id]![gold]!,
          features: Object.values(SENTENCE_FEATURES).map((feature) => rounded(feature(one))),
        },
      ];
    }),
  );
  return { id: story.id, names: Object.keys(SENTENCE_FEATURES), vectors: await vectorsOf(sides), sentences };
}

function placeOf({ account, sentence }: Place): [account: number, sentence: number] {
  return [account, sentence];
}

/** The mean vector of every sentence of every account: bytes in Base64. */
async function vectorsOf(sides: Side[]): Promise<string[][] | undefined> {
  if (!heard) return undefined;
  const all: string[][] = [];
  for (const { account } of sides) {
    const encoded = await heard.encode(account.sentences.map(({ text }) => text));
    all.push(encoded.map(({ sentence }) => Buffer.from(Uint8Array.from(sentence)).toString('base64')));
  }
  return all;
}
