import { candidateRows } from '@/utils/compare/candidateRows';
import { groupNearDuplicates } from '@/utils/compare/nearDuplicates';
import type { Encoder } from '@/utils/encode/encoder';
import { type Similarity, similarity } from '@/utils/encode/similarity';
import { claimsOf } from '@/utils/link/claims';
import { linkAccounts } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { compareArticles } from '@/utils/pipeline';
import { rankRows } from '@/utils/rank/rank';
import { rankedSentences } from '@/utils/rank/sentence';
import { prepareAccount, sentencesOf } from '@/utils/read/account/account';
import { percentile } from '../shared/percentile';
import { storyOf } from './madeStory';

/** What comparing may take when warm, in milliseconds, as the popup waits for it. */
const BARS = new Map([
  [8, 60],
  [20, 250],
]);
/** From kept vectors to rows, 8 accounts. */
const VECTORS_BAR = 500;
const WORDS = 600;
const TIMES = 9;
const WARM_UP = 30;

/** Prints the time by number of accounts, by length and by stage; the exit status tells of a bar that was missed. */
export function timeComparing(): void {
  for (let at = 0; at < WARM_UP; at += 1) compareOpen(storyOf(8, WORDS));
  console.log('accounts of 600 words | ms | bar');
  for (const accounts of [2, 4, 8, 12, 16, 20]) {
    const story = storyOf(accounts, WORDS);
    const time = median(() => compareOpen(story));
    const bar = BARS.get(accounts);
    console.log(`${accounts} | ${time.toFixed(1)} | ${bar ?? '–'}`);
    if (bar !== undefined && time > bar) process.exitCode = 1;
  }
  console.log('words of each of 8 accounts | ms');
  for (const words of [150, 300, 600, 1200, 2400]) {
    const story = storyOf(8, words);
    console.log(`${words} | ${median(() => compareOpen(story)).toFixed(1)}`);
  }
  console.log('stage, 8 accounts of 600 words | ms | share of all');
  stages();
}

/** Prints the time from kept vectors to rows: the open article beside each other account, as the Worker compares them, then all that follows. */
export async function timeFromVectors({ encode, multiply }: Pick<Encoder, 'encode' | 'multiply'>): Promise<void> {
  const articles = storyOf(8, WORDS);
  const [open, ...others] = await Promise.all(
    articles.map((article) => encode(sentencesOf(article).map(({ text }) => text))),
  );
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const started = performance.now();
    const told: Similarity[] = [];
    for (const other of others) told.push(await similarity(open!, other, multiply));
    compareArticles(articles, articles[0]!.id, (a, b) => (a === 0 ? told[b - 1] : undefined));
    times.push(performance.now() - started);
  }
  const time = percentile(times, 0.5);
  console.log(`from kept vectors to rows, 8 accounts of 600 words | ${time.toFixed(1)} ms | bar ${VECTORS_BAR}`);
  if (time > VECTORS_BAR) process.exitCode = 1;
}

/** The stages of `compareArticles`, each on the results of the one before; what is left over is the rest. */
function stages(): void {
  const articles = storyOf(8, WORDS);
  const reading = articles[0]!.id;
  const sides = sidesOf(articles.map(prepareAccount));
  const links = linkAccounts(sides);
  const lengths = sides.map(({ words }) => words.length);
  const claims = claimsOf(lengths, links);
  const rows = candidateRows(sides, links, claims, 0);
  const all = median(() => compareArticles(articles, reading));
  const steps: [name: string, step: () => unknown][] = [
    ['copies', () => groupNearDuplicates(articles)],
    ['read', () => sidesOf(articles.map(prepareAccount))],
    ['link', () => claimsOf(lengths, linkAccounts(sides))],
    ['compare', () => candidateRows(sides, links, claims, 0)],
    ['rank', () => rankRows(rows, rankedSentences(sides, links), sides, reading)],
  ];
  let rest = all;
  for (const [name, step] of steps) {
    const time = median(step);
    rest -= time;
    report(name, time, all);
  }
  report('the rest', Math.max(0, rest), all);
}

/** As seen from the first of them. */
function compareOpen(articles: ReturnType<typeof storyOf>): unknown {
  return compareArticles(articles, articles[0]!.id);
}

function report(name: string, time: number, all: number): void {
  console.log(`${name} | ${time.toFixed(1)} | ${((100 * time) / all).toFixed(0)} %`);
}

function median(work: () => unknown): number {
  const times = Array.from({ length: TIMES }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return percentile(times, 0.5);
}
