import { linkProbabilities } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { Article } from '@/utils/model';
import { openEncoder } from '../../shared/openEncoder';
import { type GoldStory, readLines } from './goldClaims';
import { goldOf, labelsOf, twoSides, vectorsOf } from './labels';

/**
 * How well the shipped encoder and the links on top of it tell which sentences tell the same:
 *   tsx scripts/learn/link/check.ts ../shared/data/gold
 * Average precision and best F1 over every pair of sentences of `claims-dev`, part check; and of facts of `across-dev`, told in
 * English and in another language, the share whose counterpart is ranked first, and in the first three.
 */
const folder = process.argv[2]!;
const encoder = await openEncoder();

interface Slot {
  story: string;
  relation: string;
  versions: { article: string; start: number }[];
}
interface AcrossStory {
  id: string;
  articles: (Pick<Article, 'id' | 'outlet' | 'title' | 'text' | 'language'> & Partial<Article>)[];
}
/** Whether a pair is labelled, and as more than partly, with how sure it is by words and by words and vectors. */
interface Scored {
  label: 0 | 1 | 2;
  words: number;
  both: number;
}

async function scoresOf(story: GoldStory): Promise<{ pairs: Scored[]; missed: number[] }> {
  const [a, b] = twoSides(story.articles);
  const [words, both] = [linkProbabilities(a, b), linkProbabilities(a, b, await vectorsOf(encoder, a, b))];
  const labels = new Map([...labelsOf(story)].map(([key, how]) => [key, how === 'partly' ? 1 : 2]));
  const [ofA, ofB] = goldOf([a, b], story);
  const met = new Set<string>();
  const pairs = ofA.flatMap((left, row) =>
    ofB.map((right, column): Scored => {
      const keys = left.flatMap((i) => right.map((j) => `${i} ${j}`)).filter((key) => labels.has(key));
      for (const key of keys.slice(0, 1)) met.add(key);
      const label = Math.max(0, ...keys.map((key) => labels.get(key)!)) as Scored['label'];
      return { label, words: words[row]![column]!, both: both[row]![column]! };
    }),
  );
  return { pairs, missed: [...labels].filter(([key]) => !met.has(key)).map(([, label]) => label) };
}

/** Average precision and the best F1; what no pair can meet counts as missed. */
function figures(pairs: { hit: boolean; score: number }[], missed: number): { AP: number; F1: number } {
  const sorted = pairs.toSorted((x, y) => y.score - x.score);
  const all = pairs.filter(({ hit }) => hit).length + missed;
  let [hits, sum, best] = [0, 0, 0];
  sorted.forEach(({ hit }, at) => {
    if (hit) sum += ++hits / (at + 1);
    best = Math.max(best, (2 * hits) / (at + 1 + all));
  });
  const rounded = (value: number) => Math.round(value * 1e3) / 1e3;
  return { AP: rounded(sum / all), F1: rounded(best) };
}

const stories = [...readLines<GoldStory>(`${folder}/claims-dev.jsonl`)].filter(({ part }) => part === 'check');
const told: Awaited<ReturnType<typeof scoresOf>>[] = [];
for (const story of stories) told.push(await scoresOf(story));
const pairs = told.flatMap((one) => one.pairs);
for (const how of ['words', 'both'] as const) {
  const of = (least: number) =>
    figures(
      pairs.map((pair) => ({ hit: pair.label >= least, score: pair[how] })),
      told.flatMap(({ missed }) => missed).filter((label) => label >= least).length,
    );
  console.log(how, 'all links', of(1), 'same claim', of(2));
}

const slots = [...readLines<Slot>(`${folder}/across-slots-dev.jsonl`)];
const places: number[] = [];
for (const story of readLines<AcrossStory>(`${folder}/across-stories-dev.jsonl`)) {
  const english = story.articles.find(({ language }) => (language ?? 'en') === 'en')!;
  const other = story.articles.find((one) => one !== english)!;
  const [a, b] = twoSides([english, other]);
  const scores = linkProbabilities(a, b, await vectorsOf(encoder, a, b));
  const sentenceAt = ({ account }: Side, start: number) =>
    account.sentences.findIndex((one) => one.start <= start && start < one.end);
  for (const { story: id, relation, versions } of slots) {
    const [mine, theirs] = [english, other].map((one) => versions.find(({ article }) => article === one.id));
    if (id !== story.id || relation === 'different' || !mine || !theirs) continue;
    const [row, column] = [sentenceAt(a, mine.start), sentenceAt(b, theirs.start)];
    const right = scores[row]?.[column];
    if (right !== undefined) places.push(scores[row]!.filter((score) => score > right).length);
  }
}
const share = (least: number) =>
  Math.round((1000 * places.filter((place) => place < least).length) / places.length) / 10;
console.log('across', places.length, 'facts: first', share(1), 'in the first three', share(3));
