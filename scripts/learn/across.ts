import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { meaningOf } from '@/utils/encode/meaning';
import { type Meanings, nearestMeanings, WIDTH } from '@/utils/match/index/meanings';
import { ACROSS_FEATURES, acrossFeatures, alikeOf } from '@/utils/match/score/across';
import type { Item } from '@/utils/model';
import { distractors } from '../../tests/match/across/distractors';
import { type StoryPair, storyPairs } from '../../tests/match/across/pairs';
import { openEncoder } from '../shared/openEncoder';
import { type Example, learn, probability } from './logistic';

/**
 * `npx tsx scripts/learn/across.ts [VECTORS.json]`: learns how accounts in two languages are judged, from 60 pairs among
 * 2,000 items in six languages that were written for it, and tells out of fold how well that goes. The vectors are kept in
 * the file, if one is named. Each account of a pair asks for the other. Out of fold, five folds by pair:
 *
 * | recall at 1, at 5 | same story from 0.3 | 0.4 | 0.5 |
 * |---|---|---|---|
 * | 100, 100 | P 99.1, R 90.8 | P 100, R 87.5 | P 100, R 81.7 |
 */
const FIRST_DAY = '2026-06-01';
const ITEMS = 2000;
const FOLDS = 5;
const TOP = 5;
const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

interface Asked {
  pair: number;
  candidates: { signs: number[]; isOther: boolean }[];
}

async function vectorsOf(items: Item[], path: string | undefined): Promise<Int8Array> {
  if (path && existsSync(path)) return new Int8Array(readFileSync(path));
  const { encode } = await openEncoder();
  const vectors = new Int8Array(items.length * WIDTH);
  const begun = performance.now();
  for (const [at, { title, summary }] of items.entries())
    vectors.set(await meaningOf(encode, { title, lead: summary }), at * WIDTH);
  console.log(`encoded: ${((performance.now() - begun) / items.length).toFixed(1)} ms an item`);
  if (path) writeFileSync(path, vectors);
  return vectors;
}

function ask(pairs: StoryPair[], items: Item[], vectors: Int8Array): Asked[] {
  const languages = items.map(({ language = 'en' }) => language);
  const meanings: Meanings = { ids: items.map(({ id }) => id), languages, vectors };
  const byId = new Map(items.map((item, at) => [item.id, { item, at }]));
  const wanted = new Set(languages);
  return pairs.flatMap(({ first, second }, pair) =>
    [
      [first, second],
      [second, first],
    ].map(([query, other]): Asked => {
      const { at } = byId.get(query!.id)!;
      const vector = vectors.slice(at * WIDTH, (at + 1) * WIDTH);
      const near = nearestMeanings({ vector, language: query!.language! }, [meanings], wanted, TOP);
      const asked = alikeOf(query!);
      const candidates = near.map((meaning) => ({
        signs: acrossFeatures(asked, alikeOf(byId.get(meaning.id)!.item), meaning),
        isOther: meaning.id === other!.id,
      }));
      return { pair, candidates };
    }),
  );
}

function examplesOf(asked: Asked[]): Example[] {
  return asked.flatMap(({ candidates }) =>
    candidates.map(({ signs, isOther }) => ({ signs, holds: isOther, weight: 1 })),
  );
}

async function main(path?: string): Promise<void> {
  const pairs = storyPairs(FIRST_DAY);
  const told = pairs.flatMap(({ first, second }) => [first, second]);
  const items = [...told, ...distractors(ITEMS - told.length, FIRST_DAY)];
  const asked = ask(pairs, items, await vectorsOf(items, path));
  const tables = Array.from({ length: FOLDS }, (_, fold) =>
    learn(examplesOf(asked.filter(({ pair }) => pair % FOLDS !== fold)), 0.001),
  );
  const ranked = asked.map(({ pair, candidates }) =>
    candidates
      .map(({ signs, isOther }) => ({ isOther, score: probability(tables[pair % FOLDS]!, signs) }))
      .sort((a, b) => b.score - a.score),
  );
  const share = (count: number, of: number) => ((100 * count) / Math.max(1, of)).toFixed(1);
  for (const top of [1, TOP])
    console.log(
      `recall at ${top}: ${share(ranked.filter((all) => all.slice(0, top).some(({ isOther }) => isOther)).length, asked.length)}`,
    );
  for (const threshold of THRESHOLDS) {
    const said = ranked.flat().filter(({ score }) => score >= threshold);
    const right = said.filter(({ isOther }) => isOther).length;
    console.log(`same story from ${threshold}: P ${share(right, said.length)} R ${share(right, asked.length)}`);
  }
  const column = learn(examplesOf(asked), 0.001);
  console.log(
    `${['constant', ...ACROSS_FEATURES].join(', ')}: [${column.map((value) => value.toFixed(2)).join(', ')}]`,
  );
}

await main(process.argv[2]);
